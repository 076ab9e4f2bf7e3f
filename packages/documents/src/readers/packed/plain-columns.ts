import type { SourceCell } from "../source.ts"

const ownerOf = (cell: SourceCell | undefined): SourceCell | undefined => cell?.spannedBy ?? cell

/** True where a cell is reached over from the place to its left. */
const isReached = (row: readonly SourceCell[], at: number): boolean =>
  at > 0 && row[at]?.spannedBy !== null && ownerOf(row[at]) === ownerOf(row[at - 1])

/**
 * A grid without the columns that only another table's cells need: on one sheet the tables share their columns, and where
 * one has fifteen, the cells of the others are merged over two or three. Nothing stands in such a column, and cells to its
 * left reach over it in most rows.
 */
export const plainColumns = (grid: readonly (readonly SourceCell[])[]): SourceCell[][] => {
  const width = Math.max(0, ...grid.map((row) => row.length))
  const kept = Array.from({ length: width }, (_, at) => {
    const there = grid.filter((row) => row.length > at)
    const filled = there.some((row) => row[at]?.spannedBy === null && row[at].key !== "")
    return filled || 2 * there.filter((row) => isReached(row, at)).length < there.length
  })
  return grid.map((row) => row.filter((_, at) => kept[at] === true))
}
