import type { SourceCell } from "../source.ts"
import { isFilled, type LogicalRow } from "./logical-rows.ts"
import type { Interval } from "./printed-at.ts"

/** Blanks that part two columns at the least: one or two may stand between any words. */
const leastGap = 3
/** Fewer rows do not show the columns. */
const fewestRows = 3

const placesOf = (row: LogicalRow): readonly Interval[] | null =>
  row.printedAt !== null && row.printedAt.length === row.cells.length && row.cells.every(isFilled) ? row.printedAt : null

/** What overlaps is one column. */
const merged = (places: readonly Interval[]): Interval[] => {
  const columns: Interval[] = []
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last !== undefined && from < last.to) columns[columns.length - 1] = { from: last.from, to: Math.max(to, last.to) }
    else columns.push({ from, to })
  }
  return columns
}

/**
 * Where the columns stand in lines that a program has set in columns by blanks (pdftotext -layout): the figures of all
 * rows stand below each other in as many columns as the table has, parted by blanks. Figures parted by single blanks show none.
 * @param rows each with the number of its columns
 * @returns by number of columns
 */
export const printedColumns = (rows: readonly { readonly row: LogicalRow; readonly width: number }[]): ReadonlyMap<number, readonly Interval[]> => {
  const places = new Map<number, (readonly Interval[])[]>()
  for (const { row, width } of rows) {
    const of = placesOf(row)
    if (of !== null && of.length > 0) places.set(width, [...(places.get(width) ?? []), of])
  }
  const found = new Map<number, readonly Interval[]>()
  for (const [width, all] of places) {
    const columns = merged(all.flat())
    const parted = columns.every(({ from }, i) => i === 0 || from - (columns[i - 1]?.to ?? 0) >= leastGap)
    if (all.length >= fewestRows && columns.length === width && parted) found.set(width, columns)
  }
  return found
}

/** A short row's figures each in the column they are printed below; null where one is below none, or two below the same. */
export const belowColumns = (row: LogicalRow, columns: readonly Interval[]): readonly (SourceCell | undefined)[] | null => {
  const places = placesOf(row)
  if (places === null || places.length === 0) return null
  const cells: (SourceCell | undefined)[] = columns.map(() => undefined)
  for (const [i, { from, to }] of places.entries()) {
    const below = columns.flatMap((column, at) => (from < column.to && to > column.from ? [at] : []))
    const [at] = below
    if (at === undefined || below.length > 1 || cells[at] !== undefined) return null
    cells[at] = row.cells[i]
  }
  return cells
}
