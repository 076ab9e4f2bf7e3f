import { requestRowsOf, type Edition } from "@gongkai/report"
import type { TableWriter } from "../carriers/carrier.ts"
import { tabTable } from "../carriers/tab.ts"
import { textDocument } from "../carriers/text.ts"
import { docOf } from "../document.ts"
import { published, type Layout } from "../layout.ts"
import type { Random } from "../random.ts"
import { sheetOf, type Sheet } from "../sheet.ts"
import { allColumns, corner, type Wording } from "../tables.ts"
import { truthOf } from "../truth.ts"

const header = (say: Wording): string[] => [
  [say(corner), "", "申请人情况", "", "", "", "", "", "总计", ""].join("\t"),
  ["", "", "自然人", "法人或其他组织", "", "", "", "", "", ""].join("\t"),
  ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "", ""].join("\t"),
]

/**
 * Table 3 as a converter leaves it that counts a spanned label once: two places of labels, then the values, a tenth place behind; three
 * places of labels inside a group; after a page break the labels stand at the margin.
 */
const convertedTable = (edition: Edition, sheet: Sheet, say: Wording, breakAt: string): string => {
  const lines = header(say)
  let broken = false
  let group: string | undefined
  for (const row of requestRowsOf(edition)) {
    const values = allColumns.map((column) => sheet.get(`requests.${row.id}.${column}`)?.text ?? "")
    const [outer, inner] = row.groups
    const label = say(row.label)
    const opens = inner !== undefined && inner !== group
    group = inner
    if (row.id === breakAt) broken = true
    if (row.id === breakAt && !opens) lines.push([label, "", ...values, ""].join("\t"))
    else if (outer === undefined || (broken && inner === undefined)) lines.push([label, "", ...values, ""].join("\t"))
    else if (inner === undefined) lines.push([row.id === "granted" ? outer : "", label, ...values, ""].join("\t"))
    else if (broken) lines.push([opens ? say(inner) : "", label, ...values, ""].join("\t"))
    else lines.push(["", opens ? say(inner) : "", label, ...values].join("\t"))
  }
  return lines.join("\n")
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

/** Patterns 11, 12, 16, 18, 21: tab text with the label cells shifted after a page break, as converters of Word and PDF leave it. */
export const converted: readonly Layout[] = [
  {
    name: "converted-tab",
    covers: [11, 12, 16, 18, 21],
    make: (source, random) => {
      const sheet = sheetOf(source.figures)
      const say = pickWording(random)
      const rows = requestRowsOf(source.edition).map((row) => row.id)
      const breakAt = random.pick([...rows.slice(6), "none"])
      const typo: Wording = (label) => (label === "本年废止件数" && breakAt === "none" ? "本年度止件数" : say(label))
      const table: TableWriter = (grid, id) => (id === "requests" ? convertedTable(source.edition, sheet, say, breakAt) : tabTable(grid))
      const text = "\n\n" + textDocument(docOf(source, sheet, { say: typo }), table)
      return published(text, "txt", truthOf(source, { sheet, variant: "converted-tab" }))
    },
  },
]
