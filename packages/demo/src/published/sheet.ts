import type { Figures } from "./figures.ts"

/** What stands in a value cell, and the number that it alone determines. */
export interface Printed {
  readonly text: string
  /** Null where nothing is printed that a number can be read from, or where the print no longer says which cell it is. */
  readonly value: number | null
}

/** Cell id → what is printed there. */
export type Sheet = ReadonlyMap<string, Printed>

/** How one cell is printed. */
export type Print = (value: number, id: string) => Printed

/** A plain number. */
export const plain: Print = (value) => ({ text: String(value), value })

/** The mark in place of nought; other figures plain. */
export const markForNought =
  (mark: string): Print =>
  (value) =>
    value === 0 ? { text: mark, value: null } : plain(value, "")

/** Prints every figure. */
export const sheetOf = (figures: Figures, print: Print = plain): Sheet => {
  const sheet = new Map<string, Printed>()
  for (const [id, value] of figures) sheet.set(id, print(value, id))
  return sheet
}

/** The sheet with some cells printed otherwise; `change` gives undefined for those that stay. */
export const reprinted = (sheet: Sheet, change: (id: string, printed: Printed) => Printed | undefined): Sheet => {
  const changed = new Map<string, Printed>()
  for (const [id, printed] of sheet) changed.set(id, change(id, printed) ?? printed)
  return changed
}

/** A cell in which nothing stands. */
export const blank: Printed = { text: "", value: null }

/** The row and column of a cell of table 3; undefined for cells of the other tables. */
export const requestCell = (id: string): { readonly row: string; readonly column: string } | undefined => {
  if (!id.startsWith("requests.")) return undefined
  const end = id.lastIndexOf(".")
  return { row: id.slice("requests.".length, end), column: id.slice(end + 1) }
}
