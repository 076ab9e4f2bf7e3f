import type { SourceCell } from "../source.ts"
import { isFilled, type LogicalRow } from "./logical-rows.ts"
import type { Interval } from "./printed-at.ts"
import { belowColumns, printedColumns } from "./printed-columns.ts"

/** How the figures of one row lie in its columns. */
export type Placement =
  /** `cells[i]` is column i; undefined where the source has no cell there. */
  | {
      readonly how: "placed"
      readonly cells: readonly (SourceCell | undefined)[]
      readonly repaired: "repair.columnShift" | "repair.numberSwallowed" | null
    }
  /** The cells are there and all empty. */
  | { readonly how: "empty"; readonly cells: readonly (SourceCell | undefined)[] }
  /** No cell follows the label. */
  | { readonly how: "none" }
  /** Figures are there, but not which column each is in. */
  | { readonly how: "undetermined"; readonly printed: number }

interface Spread {
  readonly row: LogicalRow
  readonly width: number
  readonly first: number
  readonly last: number
  readonly filled: number
}

const spreadOf = (row: LogicalRow, width: number): Spread => {
  let first = -1
  let last = -1
  let filled = 0
  row.cells.forEach((cell, i) => {
    if (!isFilled(cell)) return
    if (first < 0) first = i
    last = i
    filled++
  })
  return { row, width, first, last, filled }
}

/** Separated rows of one class begin their figures at the same column: same place of the label, same number of columns. */
const classOf = ({ row, width }: Spread): string | null =>
  row.grid === null ? null : `${String(row.grid.label)} ${String(row.grid.width)} ${String(width)}`

interface Range {
  from: number
  to: number
}

/** Where a window of `width` columns may begin so that it covers all that is filled. */
const startsOf = ({ row, width, first, last, filled }: Spread): Range | null => {
  if (row.cells.length < width || filled > width) return null
  const most = row.cells.length - width
  if (filled === 0) return { from: 0, to: most }
  const from = Math.max(0, last - width + 1)
  const to = Math.min(first, most)
  return from <= to ? { from, to } : null
}

/** So many rows of one shape with figures at the same places show their columns. */
const fewestAlike = 2

/** The places of the figures in rows of one class that hold as many as there are columns, with columns between that are empty throughout. */
const gappedOf = (spreads: readonly Spread[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, { places: readonly number[]; alike: number } | null>()
  for (const spread of spreads) {
    const { row, width, first, last, filled } = spread
    const name = classOf(spread)
    if (name === null || filled !== width || last - first + 1 === width) continue
    const places = row.cells.flatMap((cell, i) => (isFilled(cell) ? [i] : []))
    const before = found.get(name)
    if (before === undefined) found.set(name, { places, alike: 1 })
    else if (before !== null) found.set(name, before.places.join() === places.join() ? { places, alike: before.alike + 1 } : null)
  }
  const certain = new Map<string, readonly number[]>()
  for (const [name, one] of found) if (one !== null && one.alike >= fewestAlike) certain.set(name, one.places)
  return certain
}

/** The cells at those places, if nothing stands elsewhere. */
const atPlaces = ({ row: { cells } }: Spread, places: readonly number[]): readonly (SourceCell | undefined)[] | null =>
  cells.some((cell, i) => isFilled(cell) && !places.includes(i)) ? null : places.map((i) => cells[i])

interface Grounds {
  /** By class: the places of the columns, where empty columns stand between them. */
  readonly gapped: ReadonlyMap<string, readonly number[]>
  /** For lines set in columns by blanks: where each column of so many figures stands. */
  readonly printedAt: ReadonlyMap<number, readonly Interval[]>
  /** Where each class begins, counted from the first cell after the label; only where one answer fits all its rows. */
  readonly byClass: ReadonlyMap<string, number>
  /** By the label's column: the columns, counted from the row's first, where rows with that label column begin. */
  readonly byLabel: ReadonlyMap<string, ReadonlySet<number>>
  /** The same, only by rows that are full or have cells to spare. */
  readonly byFullRows: ReadonlyMap<string, ReadonlySet<number>>
  /** By the row's number of columns: where its figures begin. */
  readonly byWidth: ReadonlyMap<string, ReadonlySet<number>>
  /** Rows that no group label stands before are short of cells as well, so that nothing was pushed aside. */
  readonly allShort: boolean
  /** Every short row lacks one cell, as where a column's cells at the end of the line were cut off. */
  readonly lacksLast: boolean
}

const groundsOf = (spreads: readonly Spread[]): Grounds => {
  const ranges = new Map<string, Range>()
  for (const spread of spreads) {
    const starts = startsOf(spread)
    if (starts === null) continue
    const name = classOf(spread)
    if (name === null) continue
    const range = ranges.get(name)
    if (range === undefined) ranges.set(name, { ...starts })
    else {
      range.from = Math.max(range.from, starts.from)
      range.to = Math.min(range.to, starts.to)
    }
  }
  const byClass = new Map<string, number>()
  for (const [name, { from, to }] of ranges) if (from === to) byClass.set(name, from)
  const byLabel = new Map<string, Set<number>>()
  const byFullRows = new Map<string, Set<number>>()
  const byWidth = new Map<string, Set<number>>()
  const add = (into: Map<string, Set<number>>, name: string, start: number): void => {
    into.set(name, (into.get(name) ?? new Set()).add(start))
  }
  for (const spread of spreads) {
    const { grid } = spread.row
    const start = byClass.get(classOf(spread) ?? "")
    if (grid === null || start === undefined) continue
    add(byLabel, `${String(grid.label)} ${String(spread.width)}`, grid.label + 1 + start)
    if (spread.filled === spread.width || spread.row.cells.length > spread.width)
      add(byFullRows, `${String(grid.label)} ${String(spread.width)}`, grid.label + 1 + start)
    add(byWidth, `${String(grid.width)} ${String(spread.width)}`, grid.label + 1 + start)
  }
  const allShort = spreads.some(({ row, width, filled }) => row.grid !== null && row.neighbour === "" && filled > 0 && row.cells.length < width)
  const short = spreads.filter(({ row, width, filled }) => row.grid !== null && filled > 0 && row.cells.length < width)
  const lacksLast = short.length > 1 && short.every(({ row, width }) => row.cells.length === width - 1)
  return { gapped: gappedOf(spreads), printedAt: printedColumns(rowsOf(spreads)), byClass, byLabel, byFullRows, byWidth, allShort, lacksLast }
}

const rowsOf = (spreads: readonly Spread[]): { row: LogicalRow; width: number }[] => spreads.map(({ row, width }) => ({ row, width }))

const onlyOne = (starts: ReadonlySet<number> | undefined): number | null => {
  if (starts?.size !== 1) return null
  const [start] = starts
  return start ?? null
}

/** A label that stands in the first figures' column, pushed there by a group label, has swallowed that figure. */
const swallowed = ({ row, width, last, filled }: Spread, grounds: Grounds): readonly (SourceCell | undefined)[] | null => {
  const { grid, cells } = row
  if (grid === null || grounds.allShort || row.neighbour === "" || filled === 0 || last > width - 2) return null
  const start = onlyOne(grounds.byWidth.get(`${String(grid.width)} ${String(width)}`))
  return start !== null && grid.label === start ? [undefined, ...cells.slice(0, width - 1)] : null
}

/**
 * Whether a short row may as well have lost blanks before its last figure: that figure is the sum of the others, as a
 * total would be, and no blank cell among them shows that blanks were kept.
 */
const mayEndInTotal = ({ row: { cells }, filled, first, last }: Spread): boolean => {
  if (filled < last - first + 1) return false
  const figures = cells.filter(isFilled).map(({ printed }) => (printed.kind === "number" ? printed.value : 0))
  const total = figures.pop() ?? 0
  return figures.reduce((sum, figure) => sum + figure, 0) === total
}

/** Where exactly as many cells stand there themselves as there are columns, the rest are places that they span. */
const ownCells = (cells: readonly SourceCell[], width: number): readonly SourceCell[] | null => {
  const own = cells.filter((cell) => cell.spannedBy === null)
  return own.length === width ? own : null
}

/**
 * The cells of a row without the places that they reach over themselves: tables drawn by hand have edges that do not quite
 * meet, and then a cell reaches over as many columns of the grid as the rows above and below need.
 * @returns null where no cell reaches over a place, or one is reached over from elsewhere
 */
export const withoutReach = (cells: readonly SourceCell[]): readonly SourceCell[] | null => {
  const own = cells.filter((cell) => cell.spannedBy === null)
  return own.length < cells.length && cells.every(({ spannedBy }) => spannedBy === null || own.includes(spannedBy)) ? own : null
}

const place = (spread: Spread, groundsOfAll: () => Grounds): Placement => {
  const { row, width, first, last, filled } = spread
  const { cells, grid } = row
  if (cells.length === 0) return { how: "none" }
  if (filled > width) return { how: "undetermined", printed: filled }
  if (filled === width && (grid === null || last - first + 1 === width)) return { how: "placed", cells: row.cells.filter(isFilled), repaired: null }
  const reaching = withoutReach(cells)
  if (reaching?.length === width) return filled === 0 ? { how: "empty", cells: reaching } : { how: "placed", cells: reaching, repaired: null }
  const grounds = groundsOfAll()
  const places = grounds.gapped.get(classOf(spread) ?? "")
  const spaced = places === undefined ? null : atPlaces(spread, places)
  if (spaced !== null) return filled === 0 ? { how: "empty", cells: spaced } : { how: "placed", cells: spaced, repaired: null }
  const columns = grid === null ? grounds.printedAt.get(width) : undefined
  const below = columns === undefined ? null : belowColumns(row, columns)
  if (below !== null) return { how: "placed", cells: below, repaired: "repair.columnShift" }
  const pushed = swallowed(spread, grounds)
  if (pushed !== null) return { how: "placed", cells: pushed, repaired: "repair.numberSwallowed" }
  const window = (start: number): readonly (SourceCell | undefined)[] => Array.from({ length: width }, (_, i) => cells[start + i])
  if (cells.length === width) {
    // As many cells as columns may be chance: some of them the label's, and blanks cut off at the line's end.
    const start = grid === null ? null : onlyOne(grounds.byFullRows.get(`${String(grid.label)} ${String(width)}`))
    const shift = start === null || grid === null ? 0 : start - grid.label - 1
    if (filled > 0 && shift > 0 && first >= shift) return { how: "placed", cells: window(shift), repaired: "repair.columnShift" }
    return filled === 0 ? { how: "empty", cells } : { how: "placed", cells, repaired: null }
  }
  if (cells.length > width) {
    if (filled === 0) return { how: "empty", cells: ownCells(cells, width) ?? window(cells.length - width) }
    const starts = startsOf(spread)
    const known = grounds.byClass.get(classOf(spread) ?? "")
    if (starts !== null && starts.from === starts.to) return { how: "placed", cells: window(starts.from), repaired: null }
    if (starts !== null && known !== undefined) return { how: "placed", cells: window(known), repaired: "repair.columnShift" }
    const start = grid === null ? null : onlyOne(grounds.byLabel.get(`${String(grid.label)} ${String(width)}`))
    if (starts !== null && start !== null && grid !== null) {
      const shift = start - grid.label - 1
      if (shift >= starts.from && shift <= starts.to) return { how: "placed", cells: window(shift), repaired: "repair.columnShift" }
    }
    return { how: "undetermined", printed: filled }
  }
  if (grid !== null && (filled === 0 || grounds.lacksLast || !mayEndInTotal(spread))) {
    // Empty cells at the end of the line were cut off: the left side still tells the columns.
    const start = onlyOne(grounds.byLabel.get(`${String(grid.label)} ${String(width)}`))
    if (start !== null) {
      const shift = start - grid.label - 1
      if (shift >= 0 && (filled === 0 || first >= shift))
        return filled === 0 ? { how: "empty", cells: window(shift) } : { how: "placed", cells: window(shift), repaired: "repair.columnShift" }
    }
  }
  return filled === 0 ? { how: "none" } : { how: "undetermined", printed: filled }
}

/**
 * Lays the figures of a table's rows into columns. A row with as many figures as columns is plain; where blanks
 * leave a choice, the rows of the same shape decide it together, and where they do not, nothing is placed.
 * @param rows each row with the number of columns it must have
 */
export const placeFigures = (rows: readonly { readonly row: LogicalRow; readonly width: number }[]): Placement[] => {
  const spreads = rows.map(({ row, width }) => spreadOf(row, width))
  let grounds: Grounds | null = null
  // Plain rows need none.
  const groundsOfAll = (): Grounds => (grounds ??= groundsOf(spreads))
  return spreads.map((spread) => place(spread, groundsOfAll))
}
