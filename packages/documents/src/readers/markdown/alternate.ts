import type { Piece } from "./pipes.ts"

/** A row of cells, or a line outside of tables; each piece with its line, counted from 1. */
export interface AlternateRow {
  readonly pieces: readonly (Piece & { readonly line: number })[]
  readonly isRow: boolean
}

const isPipe = (line: string | undefined): boolean => line?.trim() === "|"

/** Whether an empty cell is printed as an empty line between two pipes; then two pipes without one end a row and begin the next. */
export const printsEmptyCells = (text: string): boolean => /(?:^|\n)[ \t]*\|[ \t]*\r?\n[ \t]*\r?\n[ \t]*\|[ \t]*(?:\r?\n|$)/u.test(text)

/**
 * Rows of a text that has each cell and each pipe on a line of its own, empty cells as empty lines.
 * @param lines the whole text
 */
export const alternateRows = (lines: readonly string[]): AlternateRow[] => {
  const found: AlternateRow[] = []
  let row: (Piece & { line: number })[] = []
  /** Cells of the row before, in the same table; a row that has as many is full, and an empty line after it parts two tables. */
  let width = 0
  const endRow = (): void => {
    if (row.length > 0) found.push({ pieces: row, isRow: true })
    width = row.length
    row = []
  }
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const piece = { text: line.trim(), column: 1 + line.length - line.trimStart().length, line: i + 1 }
    if (isPipe(line)) {
      if (isPipe(before)) endRow()
      return
    }
    if (piece.text === "" && row.length > 0 && row.length === width) endRow()
    else if (isPipe(before) && (piece.text !== "" || isPipe(lines[i + 1]))) row.push(piece)
    else {
      endRow()
      if (piece.text !== "") found.push({ pieces: [piece], isRow: false })
    }
  })
  endRow()
  return found
}
