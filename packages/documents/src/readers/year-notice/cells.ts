/** What stands in a cell: a text, a number (a day's serial number among them), or nothing. */
export type Cell = string | number | null

/** One row with what stands in it, columns from the left. */
export interface Row {
  /** Counted from 1, as a spreadsheet shows it. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** A cell as text: widths and blanks evened out; "" for none. */
export const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : String(cell).normalize("NFKC").trim())
