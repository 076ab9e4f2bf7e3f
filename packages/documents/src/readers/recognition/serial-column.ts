import type { SourceRow } from "../source.ts"

/** Fewer numbered rows may be figures that stand before words. */
const fewestNumbered = 8

const serialOf = (row: SourceRow): number | null => {
  const [first, ...others] = row.cells
  const next = others.find(({ key }) => key !== "")
  return first?.printed.kind === "number" && next?.printed.kind === "words" ? first.printed.value : null
}

/**
 * Rows without the column that only counts them: each numbered row has the next number, and its label stands behind it.
 * @returns the same rows where there is no such column
 */
export const withoutSerialColumn = (rows: readonly SourceRow[]): readonly SourceRow[] => {
  const numbers = rows.flatMap((row) => serialOf(row) ?? [])
  if (numbers.length < fewestNumbered || numbers.some((number, i) => number !== (numbers[0] ?? 0) + i)) return rows
  return rows.map((row) => (serialOf(row) === null ? row : { ...row, cells: row.cells.slice(1) }))
}
