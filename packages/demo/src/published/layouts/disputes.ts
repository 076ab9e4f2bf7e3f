import { disputeBlocks, disputeColumns } from "@gongkai/report"
import type { TableWriter } from "../carriers/carrier.ts"
import { spacedTable } from "../carriers/spaces.ts"
import { tabTable } from "../carriers/tab.ts"
import { textDocument } from "../carriers/text.ts"
import { docOf } from "../document.ts"
import { published, type Layout, type Needs } from "../layout.ts"
import type { Random } from "../random.ts"
import { sheetOf, type Sheet } from "../sheet.ts"
import { truthOf, type TruthWish } from "../truth.ts"

const figure = (sheet: Sheet, block: string, column: string): string => sheet.get(`disputes.${block}.${column}`)?.text ?? ""
const fifteen = (sheet: Sheet): string[] => disputeBlocks.flatMap((block) => disputeColumns.map((column) => figure(sheet, block.id, column.id)))
const labels = disputeColumns.map((column) => column.label)

/** The heads run together in one line, the fifteen numbers in the next. */
const oneLine = (sheet: Sheet, random: Random): string => {
  const spaced = labels.map((label) => (label.length > 2 ? `${label.slice(0, 2)} ${label.slice(2)}` : label))
  const heading = random.pick(["行政复议行政诉讼", "行政复议 行政诉讼"])
  const head = [...(random.chance(0.5) ? spaced : labels), "未经复议直接起诉", "复议后起诉", ...labels, ...labels].join(" ")
  return [heading, head, fifteen(sheet).join(" ")].join("\n")
}

/** Each head on a line of its own, the fifteen numbers in one. */
const headLines = (sheet: Sheet): string =>
  ["行政复议行政诉讼", ...labels, "未经复议直接起诉复议后起诉", ...labels, ...labels, fifteen(sheet).join(" ")].join("\n")

/** Column by column: the heads of all three blocks, then the numbers result by result, with nothing that says which way they run. */
const byColumn = (sheet: Sheet): string =>
  [
    "行政复议 行政诉讼 未经复议直接起诉 复议后起诉",
    ...labels.flatMap((label) => [label, label, label]),
    ...disputeColumns.flatMap((column) => disputeBlocks.map((block) => figure(sheet, block.id, column.id))),
  ].join("\n")

const flat = (
  name: string,
  table: (sheet: Sheet, random: Random) => string,
  others: "tabs" | "spaces",
  truth: Partial<TruthWish> = {},
  needs: Needs = {},
): Layout => ({
  name,
  covers: [23],
  needs,
  make: (source, random) => {
    const sheet = sheetOf(source.figures)
    const write: TableWriter = (grid, id) => (id === "disputes" ? table(sheet, random) : others === "tabs" ? tabTable(grid) : spacedTable(grid))
    return published(
      textDocument(docOf(source, sheet), write, { gap: others === "tabs" ? "\n\n" : "\n" }),
      "txt",
      truthOf(source, { ...truth, sheet, variant: name }),
    )
  },
})

const undecided: Partial<TruthWish> = { refuse: ["disputes"], says: ["table.unreadable"] }

/** Pattern 23: table 4 flattened, into one line of fifteen numbers, or column by column so that the order is lost. */
export const flattened: readonly Layout[] = [
  flat("disputes-line-tab", oneLine, "tabs"),
  flat("disputes-line-spaces", oneLine, "spaces"),
  flat("disputes-head-lines-tab", headLines, "tabs"),
  flat("disputes-head-lines-spaces", headLines, "spaces"),
  flat("disputes-by-column", byColumn, "tabs", undecided, { size: "many" }),
  flat("disputes-by-column-spaces", byColumn, "spaces", undecided, { size: "many" }),
]
