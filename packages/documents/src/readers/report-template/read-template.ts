import { assemble } from "../csv/assemble.ts"
import { fromLong } from "../csv/long-layout.ts"
import type { CsvRecord } from "../csv/records.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { unreadable } from "../unreadable.ts"
import type { Sheet, SheetRow } from "../xlsx/sheet.ts"
import { templateHeadings } from "./template.ts"

const [cellHeading, , , , , valueHeading] = templateHeadings

/** What a heading is called in the long layout, by which the rows are read. */
const names: Readonly<Record<string, string>> = { cell: cellHeading, value: valueHeading }

interface Headed {
  readonly below: readonly SheetRow[]
  /** Columns from 1. */
  readonly places: ReadonlyMap<string, number>
}

const headedOf = (rows: readonly SheetRow[]): Headed | null => {
  const placesIn = ({ cells }: SheetRow): ReadonlyMap<string, number> =>
    new Map([...cells].map(([column, text]) => [text.normalize("NFKC").trim(), column]))
  const at = rows.findIndex((row) => [cellHeading, valueHeading].every((heading) => placesIn(row).has(heading)))
  const head = rows[at]
  return head === undefined ? null : { below: rows.slice(at + 1), places: placesIn(head) }
}

const recordOf = ({ number, cells }: SheetRow, places: Headed["places"]): CsvRecord => {
  const placeOf = (column: string): number | undefined => places.get(names[column] ?? "")
  return {
    row: number,
    field: (column) => {
      const place = placeOf(column)
      return place === undefined ? undefined : (cells.get(place) ?? "").trim()
    },
    position: (column) => placeOf(column) ?? 0,
  }
}

/**
 * Reads our own template as it was filled in: the sheets with its headings, a row a cell, in whatever order.
 * @returns a report without agency, year and prose, for the template has none; null where no sheet is the template's
 */
export const readTemplate = (sheets: readonly Sheet[], options: ReadOptions): ReadOutcome | null => {
  const records = sheets.flatMap(({ rows }) => {
    const headed = headedOf(rows)
    return headed === null ? [] : headed.below.map((row) => recordOf(row, headed.places)).filter((record) => record.field("cell") !== "")
  })
  const [found, ...more] = fromLong(records)
  if (found === undefined || found.tables.size === 0) return null
  return more.length > 0 ? unreadable("several-reports") : assemble(found, options)
}
