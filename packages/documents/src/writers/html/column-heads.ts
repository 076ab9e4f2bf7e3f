import { mergedLabels } from "../merged-labels.ts"
import { element, textElement } from "./element.ts"

/**
 * The rows of a table's head. A group that is a column group of its own has the scope `colgroup`; a group within
 * one has `col` and its span, for `colgroup` would reach to the end of the outer group.
 * @param paths for each column its labels, outermost first, all of the same length
 * @param corner markup of the cell above the row labels; empty where there are none
 */
export const columnHeads = (paths: readonly (readonly string[])[], corner: string): string => {
  const labels = mergedLabels(paths)
  const levels = paths[0]?.length ?? 0
  const rows = Array.from({ length: levels }, (_, level) => {
    const cells = labels
      .filter((label) => label.level === level)
      .map(({ text, lines, levels: high, own }) =>
        textElement("th", { scope: !own && level === 0 ? "colgroup" : "col", colspan: lines, rowspan: high }, text),
      )
    return element("tr", {}, (level === 0 ? corner : "") + cells.join(""))
  })
  return element("thead", {}, `\n${rows.join("\n")}\n`)
}

/**
 * The column groups of a table: the row labels, then each outermost group.
 * @param labelColumns how many columns of row labels stand before
 */
export const columnGroups = (paths: readonly (readonly string[])[], labelColumns: number): string => {
  const outer = mergedLabels(paths).filter(({ level }) => level === 0)
  // Each column of labels has a width of its own, so each is an element.
  const ofLabels = labelColumns > 0 ? `<colgroup>${"<col>".repeat(labelColumns)}</colgroup>` : ""
  return ofLabels + outer.map(({ lines }) => `<colgroup span="${String(lines)}"></colgroup>`).join("")
}
