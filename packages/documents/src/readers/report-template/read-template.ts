import { assemble } from "../csv/assemble.ts"
import { fromLong } from "../csv/long-layout.ts"
import type { CsvRecord } from "../csv/records.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { sheetsOf } from "../register/rows-of.ts"
import { unreadable } from "../unreadable.ts"
import { textOf, type Row } from "../year-notice/cells.ts"
import { templateHeadings } from "./template.ts"

const [cellHeading, , , , , valueHeading] = templateHeadings

/** What a heading is called in the long layout, by which the rows are read. */
const names: Readonly<Record<string, string>> = { cell: cellHeading, value: valueHeading }

interface Headed {
  readonly below: readonly Row[]
  /** From 0. */
  readonly places: ReadonlyMap<string, number>
}

const headedOf = (rows: readonly Row[]): Headed | null => {
  const at = rows.findIndex(({ cells }) => [cellHeading, valueHeading].every((heading) => cells.some((cell) => textOf(cell) === heading)))
  const head = rows[at]
  if (head === undefined) return null
  return { below: rows.slice(at + 1), places: new Map(head.cells.map((cell, place) => [textOf(cell), place])) }
}

const recordOf = ({ number, cells }: Row, places: Headed["places"]): CsvRecord => {
  const placeOf = (column: string): number | undefined => places.get(names[column] ?? "")
  return {
    row: number,
    field: (column) => {
      const place = placeOf(column)
      if (place === undefined) return undefined
      const cell = cells[place] ?? null
      return cell === null ? "" : String(cell).trim()
    },
    position: (column) => (placeOf(column) ?? -1) + 1,
  }
}

/**
 * Reads our own template as it was filled in: the sheets with its headings, a row a cell, in whatever order. Other
 * workbooks hold no report that can be read here.
 * @param bytes an XLSX file; what it may unpack to is bounded
 * @returns a report without agency, year and prose: the template has none
 */
export const readTemplate = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> => {
  const sheets = await sheetsOf(bytes)
  if ("code" in sheets) return unreadable(sheets.code === "FILE_TOO_LARGE" || sheets.code === "TOO_MANY_ROWS" ? "too-large" : "malformed")
  const records = sheets.flatMap((rows) => {
    const headed = headedOf(rows)
    return headed === null ? [] : headed.below.map((row) => recordOf(row, headed.places)).filter((record) => record.field("cell") !== "")
  })
  const [found, ...more] = fromLong(records)
  if (found === undefined || found.tables.size === 0) return unreadable("zip")
  return more.length > 0 ? unreadable("several-reports") : assemble(found, options)
}
