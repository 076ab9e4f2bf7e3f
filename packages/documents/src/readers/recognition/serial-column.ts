import type { SourceRow } from "../source.ts"

/** Fewer numbered rows may be figures that stand before words. */
const fewestNumbered = 8

const serialOf = ({ cells }: SourceRow): number | null => {
  const printed = cells[0]?.printed
  if (printed?.kind !== "number") return null
  const next = cells.find(({ key }, i) => i > 0 && key !== "")
  return next?.printed.kind === "words" ? printed.value : null
}

/**
 * Rows without the column that only counts them: each numbered row has the next number, and its label stands behind it.
 * @returns the same rows where there is no such column
 */
export const withoutSerialColumn = (rows: readonly SourceRow[]): readonly SourceRow[] => {
  const numbers: number[] = []
  for (const row of rows) {
    const number = serialOf(row)
    if (number !== null) numbers.push(number)
  }
  if (numbers.length < fewestNumbered || numbers.some((number, i) => number !== (numbers[0] ?? 0) + i)) return rows
  return rows.map((row) => (serialOf(row) === null ? row : { ...row, cells: row.cells.slice(1) }))
}
