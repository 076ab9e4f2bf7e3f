import { requestRowsOf, type Edition } from "@gongkai/report"
import { htmlBlank } from "../carriers/html-pages.ts"
import { alternate } from "../carriers/lines.ts"
import { pipes } from "../carriers/pipes.ts"
import { tab } from "../carriers/tab.ts"
import { cell, type Grid, type GridCell } from "../grid.ts"
import { across, type Layout } from "../layout.ts"
import type { Random } from "../random.ts"
import { sheetOf, type Sheet } from "../sheet.ts"
import { allColumns, corner, type Wording } from "../tables.ts"

const header = (say: Wording): Grid =>
  [
    [say(corner), "", "申请人情况", "", "", "", "", "", "总计", ""],
    ["", "", "自然人", "法人或其他组织", "", "", "", "", "", ""],
    ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "", ""],
  ].map((row) => row.map((text) => cell("head", text)))

/**
 * Table 3 as a converter leaves it that counts a spanned label once: two places of labels, then the values, a tenth place behind; three
 * places of labels inside a group; after a page break the labels stand at the margin.
 */
export const convertedGrid = (edition: Edition, sheet: Sheet, say: Wording, breakAt: string): Grid => {
  const rows: GridCell[][] = []
  let broken = false
  let group: string | undefined
  for (const row of requestRowsOf(edition)) {
    const values = allColumns.map((column) => cell("value", sheet.get(`requests.${row.id}.${column}`)?.text ?? ""))
    const line = (before: readonly string[], behind: readonly string[]): GridCell[] => [
      ...before.map((text) => cell("label", text)),
      ...values,
      ...behind.map((text) => cell("label", text)),
    ]
    const [outer, inner] = row.groups
    const label = say(row.label)
    const opens = inner !== undefined && inner !== group
    group = inner
    if (row.id === breakAt) broken = true
    if (row.id === breakAt && !opens) rows.push(line([label, ""], [""]))
    else if (outer === undefined || (broken && inner === undefined)) rows.push(line([label, ""], [""]))
    else if (inner === undefined) rows.push(line([row.id === "granted" ? outer : "", label], [""]))
    else if (broken) rows.push(line([opens ? say(inner) : "", label], [""]))
    else rows.push(line(["", opens ? say(inner) : "", label], []))
  }
  return [...header(say), ...rows]
}

const spacedNumber: Wording = (label) => label.replace(/^(\d)\./, "$1. ").replace(/^（([一二三四五六七])）/, "($1) ")
const halfBrackets: Wording = (label) =>
  label
    .replace(/^（([一二三四五六七])）/, "($1) ")
    .replace("（本列", "(本列")
    .replace("之和）", "之和)")
const wrappedHead: Wording = (label) => (/^(结果|其他|尚未)..$/.test(label) ? `${label.slice(0, 2)} ${label.slice(2)}` : label)

const pickWording = (random: Random): Wording => {
  const numbering = random.pick([spacedNumber, halfBrackets])
  return (label) => wrappedHead(numbering(halfBrackets(label)))
}

/** Patterns 11, 12, 16, 18, 21: tables with the label cells shifted after a page break, as converters of Word and PDF leave them. */
export const converted: readonly Layout[] = across(
  {
    name: "converted",
    covers: [11, 12, 16, 18, 21],
    set: (source, random) => {
      const sheet = sheetOf(source.figures)
      const say = pickWording(random)
      const rows = requestRowsOf(source.requestsEdition).map((row) => row.id)
      const breakAt = random.pick([...rows.slice(6), "none"])
      const typo: Wording = (label) => (label === "本年废止件数" && breakAt === "none" ? "本年度止件数" : say(label))
      return {
        sheet,
        doc: { say: typo, redraw: (grid, table) => (table === "requests" ? convertedGrid(source.requestsEdition, sheet, say, breakAt) : grid) },
      }
    },
  },
  [tab, pipes, alternate, htmlBlank],
)
