import { requestColumns, type FormRow } from "@gongkai/report"
import { labelPath, mergedLabels } from "../merged-labels.ts"
import type { Printed } from "../printed-tables.ts"
import { relationNote } from "../printed-words.ts"
import { columnGroups, columnHeads } from "./column-heads.ts"
import { element, textElement } from "./element.ts"

const labelColumns = 3
const headRows = 3
const heads = requestColumns.map(({ groups, label }) => labelPath(groups, label, headRows))

/**
 * Table 3: three columns of row labels and seven of figures. The rows of 三、本年度办理结果 are a row group with its
 * head; the groups within it bear the scope `row` with their span, for `rowgroup` would reach to the end of 三.
 * @param rows the rows to print, in the form's order
 * @param caption its name
 */
export const requestsTable = (rows: readonly FormRow[], printed: Printed, caption: string): string => {
  const labels = mergedLabels(rows.map(({ groups, label }) => labelPath(groups, label, labelColumns)))
  const lines = rows.map((row, line) => {
    const own = labels
      .filter((label) => label.line === line)
      .map(({ text, lines: rowspan, levels, level, own: leaf }) =>
        textElement("th", { scope: !leaf && level === 0 ? "rowgroup" : "row", rowspan, colspan: levels }, text),
      )
    const cells = requestColumns.map((column) => textElement("td", {}, printed(`requests.${row.id}.${column.id}`)))
    return element("tr", {}, own.join("") + cells.join(""))
  })
  const bodies = labels
    .filter(({ level }) => level === 0)
    .map(({ line, lines: count }) => element("tbody", {}, `\n${lines.slice(line, line + count).join("\n")}\n`))
  const corner = textElement("td", { rowspan: headRows, colspan: labelColumns }, relationNote)
  const parts = [textElement("caption", {}, caption), columnGroups(heads, labelColumns), columnHeads(heads, corner), ...bodies]
  return element("table", { class: "requests" }, `\n${parts.join("\n")}\n`)
}
