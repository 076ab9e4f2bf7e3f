import type { TableId } from "@gongkai/report"
import { columnWidths } from "./column-widths.ts"
import type { Placed, PlacedTable } from "./placed-table.ts"

/** Points: the text of a page is 156 mm wide. */
const width = (156 / 25.4) * 72
/** Of a figure, in any font that an office may have, in parts of its size. */
const digit = 0.6
const [fifth, smallFifth] = [10.5, 9] as const

/** The size of a table's text in points: 五号 for table 2, 小五 for the wider ones. */
export const tableSize = (table: TableId): number => (table === "disclosure" ? fifth : smallFifth)

/**
 * The size of a place's text in points: a figure too long for its cell is set smaller, for a number is never broken nor runs
 * into the next.
 * @param inset points on either side of a cell
 */
export const fittingSize = ({ kind, text, column, columnSpan }: Placed, { id, columns }: PlacedTable, inset: number): number => {
  const size = tableSize(id)
  if (kind !== "figure" || text === "") return size
  const widths = columnWidths(id, columns)
  const sum = (parts: readonly number[]): number => parts.reduce((all, one) => all + one, 0)
  const room = (sum(widths.slice(column - 1, column - 1 + columnSpan)) / sum(widths)) * width - 2 * inset
  return Math.min(size, room / (text.length * digit))
}
