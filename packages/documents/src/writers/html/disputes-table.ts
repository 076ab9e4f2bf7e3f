import { disputeBlocks, disputeColumns } from "@gongkai/report"
import type { Printed } from "../printed-tables.ts"
import { columnGroups, columnHeads } from "./column-heads.ts"
import { element, textElement } from "./element.ts"

const columns = disputeBlocks.flatMap((block) => disputeColumns.map((column) => ({ block, column })))
// 行政复议 stands alone over two levels where the kinds of 行政诉讼 take one each.
const groupLevels = 1 + Math.max(...disputeBlocks.map(({ groups }) => groups.length))
const heads = columns.map(({ block, column }) => {
  const own = Array.from({ length: groupLevels - block.groups.length }, () => block.label)
  return [...block.groups, ...own, column.label]
})

/**
 * Table 4: fifteen columns under 行政复议 and the two kinds of 行政诉讼, one row of figures.
 * @param caption its name
 */
export const disputesTable = (printed: Printed, caption: string): string => {
  const cells = columns.map(({ block, column }) => textElement("td", {}, printed(`disputes.${block.id}.${column.id}`)))
  const body = element("tbody", {}, `\n${element("tr", {}, cells.join(""))}\n`)
  const parts = [textElement("caption", {}, caption), columnGroups(heads, 0), columnHeads(heads, ""), body]
  return element("table", { class: "disputes" }, `\n${parts.join("\n")}\n`)
}
