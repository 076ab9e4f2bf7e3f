import type { FormTable } from "../words.ts"

/** Where a cell stands among the figures of its table: the heads are no lines. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Cells of a table, line by line, as the arrows go. */
export const linesOf = ({ bodies }: FormTable): readonly (readonly string[])[] =>
  bodies
    .flat()
    .map((row) => row.flatMap(({ cell }) => (cell === null ? [] : [cell])))
    .filter((line) => line.length > 0)

/** Where a cell stands; the first place where the table has no such cell. */
export const spotOf = (lines: readonly (readonly string[])[], cell: string): Spot => {
  const row = lines.findIndex((line) => line.includes(cell))
  return row < 0 ? { row: 0, column: 0 } : { row, column: lines[row]?.indexOf(cell) ?? 0 }
}

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), Math.max(count - 1, 0))

/** A step from a place; it ends at the edge. Lines of different lengths are gone through at the nearest place. */
export const stepFrom = (lines: readonly (readonly string[])[], { row, column }: Spot, down: number, right: number): Spot => {
  const next = within(row + down, lines.length)
  return { row: next, column: within(column + right, lines[next]?.length ?? 0) }
}

/** The cells between two places, line by line. */
export const rectangle = (lines: readonly (readonly string[])[], from: Spot, to: Spot): readonly (readonly string[])[] => {
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)]
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)]
  return lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1))
}
