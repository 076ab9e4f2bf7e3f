import { parseCsv } from "./parse-csv.ts"

/** What spreadsheets part fields by when they save text. */
const delimiters = [",", "\t", ";"] as const

/** A record with its row in the file, counted from 1 as a spreadsheet counts. */
export interface CsvRecord {
  readonly row: number
  /** The field under a column's name; undefined where the file has no such column or the record ends before it. */
  field(column: string): string | undefined
  /** Number of a column, from 1; 0 where the file has no such column. */
  position(column: string): number
}

/** A file as records, or why it is none. */
export type CsvContent = { readonly columns: readonly string[]; readonly records: readonly CsvRecord[] } | { readonly fault: string }

const firstLine = (text: string): string => text.slice(0, text.search(/[\r\n]|$/u))

/**
 * The header's names, by the delimiter that makes most of them.
 * @param text the whole file or its beginning
 */
export const headerOf = (text: string): { readonly delimiter: string; readonly columns: readonly string[] } => {
  const line = firstLine(text.replace(/^\ufeff/u, ""))
  const split = delimiters.map((delimiter) => ({ delimiter, columns: line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/u, "$1")) }))
  return split.reduce((best, one) => (one.columns.length > best.columns.length ? one : best))
}

/**
 * Parses CSV with a header.
 * @param text decoded, without byte order mark
 * @returns a fault in words for text that is not CSV: an open quotation mark, or one amid a field
 */
export const recordsOf = (text: string): CsvContent => {
  const { delimiter, columns } = headerOf(text)
  const positions = new Map(columns.map((name, at) => [name, at + 1]))
  const position = (column: string): number => positions.get(column) ?? 0
  const parsed = parseCsv(text, delimiter)
  if ("fault" in parsed) return parsed
  const records = parsed.rows.slice(1).map((fields, at): CsvRecord => {
    const field = (column: string): string | undefined => {
      const where = position(column)
      return where === 0 ? undefined : fields[where - 1]
    }
    return { row: at + 2, field, position }
  })
  return { columns, records: records.filter((record) => columns.some((name) => (record.field(name) ?? "").trim() !== "")) }
}
