import { columnLetters } from "../../readers/register/findings.ts"
import type { PlacedTable } from "../placed-table.ts"
import { rowsAboveTable } from "./form-sheet.ts"
import { placedTotals } from "./totals.ts"

/** A table's sheet as the library wrote it, parted at the cells of figures. */
export interface Holed {
  /** One more than holes. */
  readonly pieces: readonly string[]
  readonly holes: readonly { readonly address: string; readonly style: string; readonly place: number }[]
  readonly totals: ReturnType<typeof placedTotals>
}

/** A cell with its address and its style's number, and all that is in it. */
export const cells = /<c r="([A-Z]+\d+)" s="(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gsu

/** Parts a table's sheet at its figures. @throws Error where the library wrote another sheet than the form's */
export const holedSheet = (sheet: string, table: PlacedTable): Holed => {
  const figures = new Map(
    table.places.flatMap(({ cell: id, row, column }, at) =>
      id === null ? [] : [[`${columnLetters(column - 1)}${String(row + rowsAboveTable)}`, at] as const],
    ),
  )
  const pieces: string[] = []
  const holes: Holed["holes"][number][] = []
  let done = 0
  for (const { 0: whole, 1: address = "", 2: style = "", index } of sheet.matchAll(cells)) {
    const place = figures.get(address)
    if (place === undefined) continue
    pieces.push(sheet.slice(done, index))
    holes.push({ address, style, place })
    done = index + whole.length
  }
  if (holes.length !== figures.size) throw new Error("the library wrote another sheet than the form's")
  return { pieces: [...pieces, sheet.slice(done)], holes, totals: placedTotals(table, rowsAboveTable) }
}
