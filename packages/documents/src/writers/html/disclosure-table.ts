import type { DisclosureBlock, FormRow } from "@gongkai/report"
import type { Printed } from "../printed-tables.ts"
import { contentHead } from "../printed-words.ts"
import { element, textElement } from "./element.ts"

/** The last column of a block with fewer columns than the widest takes the rest of the width. */
const spanOf = (block: DisclosureBlock, at: number, width: number): number => (at === block.columns.length - 1 ? width - 1 - at : 1)

interface Anchors {
  readonly heading: string
  columns: readonly string[]
}

const bodyRow = (row: FormRow, block: DisclosureBlock, printed: Printed, width: number, anchors: Anchors): string => {
  const own = `disclosure-${row.id}`
  const cells = block.columns.map((column, at) =>
    textElement(
      "td",
      { colspan: spanOf(block, at, width), headers: [anchors.heading, anchors.columns[at], own].join(" ") },
      printed(`disclosure.${row.id}.${column.id}`),
    ),
  )
  return element("tr", {}, textElement("th", { id: own, scope: "row" }, row.label) + cells.join(""))
}

/**
 * Table 2: each block its heading over the whole width, its own column heads, its rows. Heads of one block would
 * reach into the next by position alone, so every figure names its heads.
 * @param caption its name
 */
export const disclosureTable = (blocks: readonly DisclosureBlock[], printed: Printed, caption: string): string => {
  const width = 1 + Math.max(...blocks.map((block) => block.columns.length))
  const bodies = blocks.map((block, at) => {
    const heading = `disclosure-block-${String(at + 1)}`
    const anchors: Anchors = { heading, columns: block.columns.map((column) => `${heading}-${column.id}`) }
    const heads = block.columns.map((column, i) =>
      textElement("th", { id: anchors.columns[i], scope: "col", colspan: spanOf(block, i, width) }, column.label),
    )
    const rows = [
      element("tr", {}, textElement("th", { id: heading, scope: "rowgroup", colspan: width }, block.heading)),
      element("tr", {}, textElement("th", { scope: "col" }, contentHead) + heads.join("")),
      ...block.rows.map((row) => bodyRow(row, block, printed, width, anchors)),
    ]
    return element("tbody", {}, `\n${rows.join("\n")}\n`)
  })
  return element("table", { class: "disclosure" }, `\n${textElement("caption", {}, caption)}\n${bodies.join("\n")}\n`)
}
