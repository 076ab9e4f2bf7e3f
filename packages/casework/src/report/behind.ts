import { outcomeRows, type Edition } from "@gongkai/report"
import { cellsOfForm } from "./asked.ts"
import { isTotal } from "./totals.ts"

const outcomes: ReadonlySet<string> = new Set(outcomeRows)

/** The cells whose records stand in a cell: itself, or of a sum all that it sums and that are no sums. */
export const behind = (form: Edition, id: string): readonly string[] => {
  const cells = cellsOfForm(form)
  const asked = cells.find((cell) => cell.id === id)
  if (asked === undefined) return []
  if (!isTotal(asked)) return [id]
  const inRow = (row: string): boolean => (asked.row.id === "concluded" ? outcomes.has(row) : row === asked.row.id)
  const inColumn = (column: string): boolean => asked.column.id === "total" || column === asked.column.id
  return cells.filter((cell) => cell.table === asked.table && !isTotal(cell) && inRow(cell.row.id) && inColumn(cell.column.id)).map((cell) => cell.id)
}
