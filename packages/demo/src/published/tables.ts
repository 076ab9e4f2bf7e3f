import {
  disclosureBlocksOf,
  disputeBlocks,
  disputeColumns,
  requestColumns,
  requestRowsOf,
  type Edition,
  type FormRow,
  type RequestColumnId,
} from "@gongkai/report"
import { cell, type Grid, type GridCell } from "./grid.ts"
import type { Sheet } from "./sheet.ts"

/** Says a label of the form the way this report prints it. */
export type Wording = (label: string) => string

/** The label of the corner cell of table 3. */
export const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

const asPrinted: Wording = (label) => label
const value = (sheet: Sheet, id: string, columns = 1): GridCell => cell("value", sheet.get(id)?.text ?? "", columns)

/** Table 2: four columns; headings span them all. @param subjects print the wording of Article 20 instead of its number */
export const disclosureGrid = (edition: Edition, sheet: Sheet, say: Wording = asPrinted, subjects = false): Grid =>
  disclosureBlocksOf(edition).flatMap((block): Grid => {
    const wide = (index: number): number => (index === block.columns.length - 1 ? 4 - block.columns.length : 1)
    return [
      [cell("head", say(subjects ? block.subject : block.heading), 4)],
      [cell("head", say("信息内容")), ...block.columns.map((column, i) => cell("head", say(column.label), wide(i)))],
      ...block.rows.map((row) => [
        cell("label", say(row.label)),
        ...block.columns.map((column, i) => value(sheet, `disclosure.${row.id}.${column.id}`, wide(i))),
      ]),
    ]
  })

/** The labels of a row: the groups that begin here, then its own, three columns wide together. */
const rowCells = (row: FormRow, rows: readonly FormRow[], say: Wording): GridCell[] => {
  const cells = row.groups.flatMap((group, depth) => {
    const members = rows.filter((other) => other.groups[depth] === group)
    return members[0] === row ? [cell("label", say(group), 1, members.length)] : []
  })
  return [...cells, cell("label", say(row.label), 3 - row.groups.length)]
}

/** What table 3 is to be like. */
export interface RequestsStyle {
  readonly edition: Edition
  readonly say?: Wording
  /** The value columns in the order in which they are printed; all seven, 总计 last, where omitted. */
  readonly columns?: readonly RequestColumnId[]
  /** The rows that are printed; all where omitted. */
  readonly rows?: (row: FormRow) => boolean
  /** 总计 stands one row lower in the header, beside 自然人. */
  readonly totalLower?: boolean
}

/** The seven columns in the form's order. */
export const allColumns: readonly RequestColumnId[] = requestColumns.map((column) => column.id)

const headRows = (style: RequestsStyle, columns: readonly RequestColumnId[], say: Wording): Grid => {
  const shown = columns.flatMap((id) => requestColumns.filter((column) => column.id === id))
  const organisations = shown.filter((column) => column.groups.length === 2)
  const lower = style.totalLower === true
  const total = cell("head", say("总计"), 1, lower ? 2 : 3)
  const people = cell("head", say("申请人情况"), shown.filter((column) => lower || column.groups.length > 0).length)
  const first = lower ? [people] : columns[0] === "total" ? [total, people] : columns.includes("total") ? [people, total] : [people]
  const person = columns.includes("naturalPerson") ? [cell("head", say("自然人"), 1, 2)] : []
  return [
    [cell("head", say(corner), 3, 3), ...first],
    [...person, cell("head", say("法人或其他组织"), organisations.length), ...(lower ? [total] : [])],
    organisations.map((column) => cell("head", say(column.label))),
  ]
}

/** Table 3: three columns of labels, then the values. */
export const requestsGrid = (sheet: Sheet, style: RequestsStyle): Grid => {
  const say = style.say ?? asPrinted
  const columns = style.columns ?? allColumns
  const rows = requestRowsOf(style.edition).filter(style.rows ?? (() => true))
  return [
    ...headRows(style, columns, say),
    ...rows.map((row) => [...rowCells(row, rows, say), ...columns.map((column) => value(sheet, `requests.${row.id}.${column}`))]),
  ]
}

/** Table 4: fifteen columns, one row of values. */
export const disputesGrid = (sheet: Sheet, say: Wording = asPrinted): Grid => {
  const labels = (rows: number): GridCell[] => disputeColumns.map((column) => cell("head", say(column.label), 1, rows))
  return [
    [cell("head", say("行政复议"), 5), cell("head", say("行政诉讼"), 10)],
    [...labels(2), cell("head", say("未经复议直接起诉"), 5), cell("head", say("复议后起诉"), 5)],
    [...labels(1), ...labels(1)],
    disputeBlocks.flatMap((block) => disputeColumns.map((column) => value(sheet, `disputes.${block.id}.${column.id}`))),
  ]
}
