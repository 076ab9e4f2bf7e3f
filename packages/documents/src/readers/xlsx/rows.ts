import type { ComparisonKey } from "../comparison-key.ts"
import { cellText } from "../packed/cell-text.ts"
import { plainColumns } from "../packed/plain-columns.ts"
import { headingOf } from "../recognition/chapter-headings.ts"
import { sourceCell, spannedCell, type SourceCell, type SourceRow } from "../source.ts"
import { SourceRows } from "../source-rows.ts"
import type { Area } from "./cell-address.ts"
import type { SheetRow } from "./sheet.ts"
import type { NumberedSheet } from "./workbook.ts"

/** A cell alone in its row with more words than this holds a sentence. */
const longestLabel = 40
/** Rows between which a merged cell is looked for: more are a column of the page's layout. */
const tallest = 200

interface Columns {
  from: number
  to: number
}

/** Text alone in its row that is a heading, a sentence or set over the whole width is a paragraph. */
const isParagraph = (text: string, merge: Area | undefined, width: Columns, key: ComparisonKey): boolean => {
  const cell = sourceCell(text, { line: 1, column: 1 }, key)
  if (cell.printed.kind !== "words") return false
  const over = merge === undefined ? 1 : merge.right - merge.left + 1
  if (cell.key.length > longestLabel || (over > 2 && over * 2 > width.to - width.from + 1)) return true
  return headingOf({ cells: [cell], gridded: false, block: 0 }) !== null
}

/** Puts one sheet after the other into rows. */
class Laying {
  readonly into: SourceRows
  readonly #key: ComparisonKey

  constructor(key: ComparisonKey) {
    this.#key = key
    this.into = new SourceRows(key)
  }

  add(sheet: NumberedSheet): void {
    const merges = mergesByRow(sheet)
    const width = widthOf(sheet.rows, sheet)
    let table: SheetRow[] = []
    const endTable = (): void => {
      this.#addTable(table, sheet, merges)
      table = []
    }
    for (const row of sheet.rows) {
      const shown = [...row.cells].filter(([column]) => !sheet.isHidden(column))
      const [[column, text] = [0, ""], ...others] = shown
      const merge = merges.get(row.number)?.find(({ top, left }) => top === row.number && left === column)
      if (shown.length === 0) continue
      if (others.length > 0 || (merge !== undefined && merge.bottom > merge.top) || !isParagraph(text, merge, width, this.#key)) table.push(row)
      else {
        endTable()
        for (const line of text.split("\n")) this.into.addParagraph(line)
      }
    }
    endTable()
  }

  #addTable(rows: readonly SheetRow[], sheet: NumberedSheet, merges: ReadonlyMap<number, readonly Area[]>): void {
    const width = widthOf(rows, sheet)
    for (const { number, cells } of rows)
      for (const { left, right, top } of merges.get(number) ?? [])
        if (top !== number || cells.has(left)) {
          width.from = Math.min(width.from, left)
          width.to = Math.max(width.to, right)
        }
    const owners = new Map<Area, SourceCell>()
    const textAt = new Map(sheet.rows.map((row) => [row.number, row.cells]))
    const grid: SourceCell[][] = []
    for (const { number, cells } of rows) {
      const row: SourceCell[] = []
      for (let column = width.from; column <= width.to; column++) {
        if (sheet.isHidden(column)) continue
        const at = { table: sheet.number, row: number, column }
        const merge = merges.get(number)?.find(({ left, right }) => column >= left && column <= right)
        const owner = merge === undefined ? undefined : owners.get(merge)
        const text = merge === undefined ? cells.get(column) : textAt.get(merge.top)?.get(merge.left)
        const cell = owner === undefined ? sourceCell(cellText((text ?? "").split("\n")), at, this.#key) : spannedCell(at, owner)
        if (merge !== undefined && owner === undefined) owners.set(merge, cell)
        row.push(cell)
      }
      grid.push(row)
    }
    // A row left free parts a table in two.
    const piece: SourceCell[][] = []
    plainColumns(grid).forEach((row, at) => {
      if (at > 0 && (rows[at]?.number ?? 0) > (rows[at - 1]?.number ?? 0) + 1) this.into.addGrid(piece.splice(0))
      piece.push(row)
    })
    this.into.addGrid(piece)
  }
}

/** The columns in which anything stands. */
const widthOf = (rows: readonly SheetRow[], sheet: NumberedSheet): Columns => {
  const width = { from: Infinity, to: 0 }
  for (const { cells } of rows)
    for (const column of cells.keys()) {
      if (sheet.isHidden(column)) continue
      width.from = Math.min(width.from, column)
      width.to = Math.max(width.to, column)
    }
  return width
}

const mergesByRow = ({ merges }: NumberedSheet): ReadonlyMap<number, readonly Area[]> => {
  const byRow = new Map<number, Area[]>()
  for (const area of merges) {
    if (area.bottom - area.top > tallest) continue
    for (let row = area.top; row <= area.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), area])
  }
  return byRow
}

/** A workbook's sheets as rows, one after the other. */
export const rowsOf = (sheets: readonly NumberedSheet[], key: ComparisonKey): { readonly rows: readonly SourceRow[]; readonly furniture: number } => {
  const laying = new Laying(key)
  for (const sheet of sheets) laying.add(sheet)
  return laying.into
}
