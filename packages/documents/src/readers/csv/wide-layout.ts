import { formCells, tables, type Edition, type TableId } from "@gongkai/report"
import { editionFrom, type FoundCell, type FoundReport, type FoundTable } from "./assemble.ts"
import type { CsvRecord } from "./records.ts"

const cellsFrom = (record: CsvRecord, table: TableId, edition: Edition): Map<string, FoundCell> => {
  const cells = new Map<string, FoundCell>()
  for (const { id } of formCells(edition, table)) {
    const column = record.position(id)
    if (column > 0) cells.set(id, { value: record.field(id) ?? "", raw: undefined, at: { table: 1, row: record.row, column } })
  }
  return cells
}

const filled = (cells: ReadonlyMap<string, FoundCell>): number => [...cells.values()].filter(({ value }) => value.trim() !== "").length

const tableFrom = (record: CsvRecord, table: TableId): FoundTable | null => {
  const stated = table === "disputes" ? null : (editionFrom(record.field(`forms.${table}`)) ?? editionFrom(record.field("form")))
  const [newer, older] = [cellsFrom(record, table, "2021"), cellsFrom(record, table, "2019")]
  const edition = stated ?? (filled(older) > filled(newer) ? "2019" : "2021")
  const cells = edition === "2019" ? older : newer
  const listed = record.field("tables")
  const there = listed === undefined ? filled(cells) > 0 : listed.trim().split(/\s+/u).includes(table)
  return there ? { edition, cells } : null
}

/**
 * The rows of the wide layout as reports, one a row. Where a file has lost its column `tables`, a table is there if any
 * of its cells is filled; where it has lost `forms.*`, the edition is the report's, else the one whose cells are filled.
 */
export const fromWide = (records: readonly CsvRecord[]): FoundReport[] =>
  records.map((record) => ({
    agency: record.field("agency"),
    year: record.field("year"),
    scope: record.field("scope"),
    title: record.field("title"),
    tables: new Map(
      tables.flatMap(({ id }) => {
        const table = tableFrom(record, id)
        return table === null ? [] : [[id, table] as const]
      }),
    ),
    findings: [],
  }))
