import type { Day } from "@gongkai/law"
import { textOf, type Cell, type Row } from "./cells.ts"
import { dayOf } from "./day-of.ts"
import { finding, type NoticeFinding } from "./findings.ts"

/** Words of the head and of the headings, as the template prints them. */
export const labels = { year: "年份", title: "标题", number: "文号", issuedOn: "发布日期" } as const
export const headings = { kind: "类型", name: "节日名称", from: "开始日期", to: "结束日期" } as const

/** What stands above the headings. */
export interface NoticeHead {
  readonly year: number | null
  readonly title: string | null
  readonly number: string | null
  readonly issuedOn: Day | null
}

type Label = keyof typeof labels

const [firstYear, lastYear] = [2004, 2100]
const longest = { title: 200, number: 60 }
const control = /[\p{Cc}\p{Cs}]/u

/** Row of the headings and the column of each; null where there is none. */
export const headingsIn = (
  rows: readonly Row[],
): { readonly at: number; readonly columns: Readonly<Record<keyof typeof headings, number>> } | null => {
  for (const [at, { cells }] of rows.entries()) {
    const texts = cells.map((cell) => textOf(cell).replace(/\s/gu, ""))
    const columns = {
      kind: texts.indexOf(headings.kind),
      name: texts.indexOf(headings.name),
      from: texts.indexOf(headings.from),
      to: texts.indexOf(headings.to),
    }
    if (Object.values(columns).every((column) => column >= 0)) return { at, columns }
  }
  return null
}

/** Reads the head: a label and its value a row, in any order; what else stands there is left alone. */
export const readHead = (rows: readonly Row[], found: NoticeFinding[]): NoticeHead => {
  const given = new Map<Label, { readonly cell: Cell; readonly row: number }>()
  for (const { number: row, cells } of rows) {
    const [first, cell = null] = cells
    const name = textOf(first).replace(/[\s::]/gu, "")
    const label = (["year", "title", "number", "issuedOn"] as const).find((one) => labels[one] === name)
    if (label === undefined) continue
    if (given.has(label)) found.push(finding("LABEL_TWICE", row, labels[label]))
    else if (textOf(cell) !== "") given.set(label, { cell, row })
  }
  const words = (label: "title" | "number"): string | null => {
    const one = given.get(label)
    if (one === undefined) return null
    const text = typeof one.cell === "string" ? one.cell.trim() : textOf(one.cell)
    if ([...text].length <= longest[label] && !control.test(text)) return text
    found.push(finding("TEXT_TOO_LONG", one.row, labels[label]))
    return null
  }
  const yearCell = given.get("year")
  const yearText = textOf(yearCell?.cell).replace(/年$/u, "")
  const year = /^\d{4}$/u.test(yearText) ? Number(yearText) : Number.NaN
  if (yearCell === undefined) found.push(finding("YEAR_MISSING"))
  else if (!(year >= firstYear && year <= lastYear)) found.push(finding("YEAR_INVALID", yearCell.row, yearText))
  const issued = given.get("issuedOn")
  const issuedOn = issued === undefined ? null : dayOf(issued.cell)
  if (issued !== undefined && issuedOn === null) found.push(finding("ISSUED_ON_INVALID", issued.row, textOf(issued.cell)))
  return { year: year >= firstYear && year <= lastYear ? year : null, title: words("title"), number: words("number"), issuedOn }
}
