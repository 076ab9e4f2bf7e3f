import { requestColumns } from "@gongkai/report"
import type { SourceCell, SourceRow } from "../source.ts"
import { bareLabel } from "./labels.ts"

/** The widest that table 3 is laid out: three label columns, seven of figures, and some that merging left behind. */
const widest = 14

/**
 * Table 3 written one cell after the other, blank cells included, has its rows at equal distances. Where the first
 * and the last row's labels and the number of rows agree on one width, and every word falls into a label column,
 * the grid is the only one possible.
 * @param rows the table's rows, one cell each
 * @param isLabel row index of a whole label, or -1
 * @param last index of the form's last row
 * @returns the rows of the grid, or null where the cells do not form one
 */
export const regrid = (rows: readonly SourceRow[], isLabel: (bare: string) => number, last: number): SourceRow[] | null => {
  const cells: SourceCell[] = []
  let blanks = 0
  for (const row of rows) {
    if (row.cells.length !== 1) return null
    cells.push(...row.cells)
    if (row.cells[0]?.key === "") blanks++
  }
  if (blanks === 0) return null
  const labelled = cells.flatMap((cell, at) => {
    const row = cell.printed.kind === "words" ? isLabel(bareLabel(cell.key)) : -1
    return row >= 0 ? [{ row, at }] : []
  })
  const first = labelled.find(({ row }) => row === 0)
  const end = labelled.findLast(({ row }) => row === last)
  if (first === undefined || end === undefined) return null
  const figures = requestColumns.length
  for (let width = figures + 1; width <= widest; width++) {
    if ((end.at - first.at) % width !== 0) continue
    const count = (end.at - first.at) / width
    if (count !== last && count !== last - 2) continue
    const fits = cells.every(
      (cell, at) => at < first.at || at >= end.at + width || cell.printed.kind !== "words" || (at - first.at) % width < width - figures,
    )
    if (!fits) continue
    const grid: SourceRow[] = cells.slice(0, first.at).map((cell) => ({ cells: [cell], gridded: false, block: 0 }))
    for (let at = first.at; at <= end.at; at += width) grid.push({ cells: cells.slice(at, at + width), gridded: true, block: 0 })
    return grid
  }
  return null
}
