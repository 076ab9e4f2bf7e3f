import { cellName, cellOf, disputeColumns, requestColumns, tables, type Edition, type FormColumn, type TableId } from "@gongkai/report"
import { tableOf, type Column } from "./table.ts"

/** The cells of one table in words, by id and in the form's order. */
type Words = ReadonlyMap<string, string>

const grid = (words: Words, edition: Edition | null, columns: readonly FormColumn[]): string => {
  const rows = new Map<string, string[]>()
  for (const [id, word] of words) {
    const cell = cellOf(id, edition)
    if (cell === undefined) continue
    const row = rows.get(cell.row.id) ?? [[...cell.row.groups.slice(1), cell.row.label].join(" ")]
    row[1 + columns.findIndex((column) => column.id === cell.column.id)] = word
    rows.set(cell.row.id, row)
  }
  const layout: readonly Column[] = [
    { title: "", align: "left", atMost: 44 },
    ...columns.map(({ label }): Column => ({ title: label, align: "right", atMost: 14 })),
  ]
  return tableOf(layout, [...rows.values()])
}

const list = (words: Words, edition: Edition | null, title: string): string =>
  tableOf(
    [
      { title: "", align: "left", atMost: 72 },
      { title, align: "right", atMost: 16 },
    ],
    [...words].map(([id, word]) => [cellName(id, edition), word]),
  )

/** One of the form's tables under its name: table 2 as a list, whose rows have different columns; the others as they are printed. */
export const formTable = (table: TableId, edition: Edition | null, words: Words, title: string): string => {
  const heading = tables.find(({ id }) => id === table)?.label ?? table
  const columns = { disclosure: null, requests: requestColumns, disputes: disputeColumns }[table]
  return `${heading}\n${columns === null ? list(words, edition, title) : grid(words, edition, columns)}`
}
