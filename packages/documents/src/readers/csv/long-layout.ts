import { cellOf, finding } from "@gongkai/report"
import { editionFrom, isCell, type FoundReport } from "./assemble.ts"
import type { CsvRecord } from "./records.ts"

const beginning = (record: CsvRecord): FoundReport => ({
  agency: record.field("agency"),
  year: record.field("year"),
  scope: record.field("scope"),
  title: record.field("title"),
  tables: new Map(),
  findings: [],
})

const keyOf = (record: CsvRecord): string => JSON.stringify(["agency", "year", "scope", "title"].map((name) => record.field(name) ?? ""))

const addCell = (found: FoundReport, record: CsvRecord, id: string): void => {
  const table = cellOf(id, null)?.table
  if (table === undefined) {
    const known = found.findings.some(({ key }) => key === `row.unreadable:${id}`)
    if (!known) found.findings.push(finding("row.unreadable", id, `第${String(record.row)}行：格式里没有单元格“${id}”，不读`))
    return
  }
  const into = found.tables.get(table) ?? { edition: table === "disputes" ? null : editionFrom(record.field("form")?.trim()), cells: new Map() }
  found.tables.set(table, into)
  const at = { table: 1, row: record.row, column: record.position("value") }
  into.cells.set(id, { value: record.field("value") ?? "", raw: record.field("raw"), at })
}

/** Reports of one name. */
interface Namesakes {
  readonly reports: FoundReport[]
  /** How often each cell has come so far. */
  readonly times: Map<string, number>
}

/**
 * Gathers the rows of the long layout, one a cell, into reports. Rows belong together by agency, year, scope and
 * title, in whatever order they stand; a cell that comes again belongs to the next report of the same name.
 * @returns in the order in which the reports first appear
 */
export const fromLong = (records: readonly CsvRecord[]): FoundReport[] => {
  const found: FoundReport[] = []
  const byKey = new Map<string, Namesakes>()
  const begin = (record: CsvRecord): FoundReport => {
    const report = beginning(record)
    found.push(report)
    return report
  }
  for (const record of records) {
    const id = (record.field("cell") ?? "").trim()
    if (id === "") {
      begin(record)
      continue
    }
    const key = keyOf(record)
    const same = byKey.get(key) ?? { reports: [], times: new Map<string, number>() }
    byKey.set(key, same)
    const before = isCell(id) ? (same.times.get(id) ?? 0) : 0
    same.times.set(id, before + 1)
    const into = same.reports[before] ?? begin(record)
    same.reports[before] ??= into
    addCell(into, record, id)
  }
  return found
}
