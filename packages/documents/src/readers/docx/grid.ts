import type { ComparisonKey } from "../comparison-key.ts"
import { cellText } from "../packed/cell-text.ts"
import { sourceCell, spannedCell, type SourceCell } from "../source.ts"
import { holdsTable, type Block, type Table } from "./blocks.ts"
import { columnsOf } from "./edges.ts"

const mostColumns = 400

const linesOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.kind === "paragraph" ? block.text.split("\n") : []))

/** True for a table in which other tables stand: it only lays out the page. */
export const isLayout = (table: Table): boolean => table.rows.some(({ cells }) => cells.some(({ blocks }) => holdsTable(blocks)))

/**
 * A table as a grid: every cell at its true column, places that a merged cell reaches over filled with a mark that names it.
 * @param table number of the table in the document, from 1
 */
export const gridOf = (of: Table, table: number, key: ComparisonKey): SourceCell[][] => {
  const columnAt = columnsOf(of)
  /** By column: the cell whose merging downwards is under way. */
  let above: (SourceCell | undefined)[] = []
  return of.rows.map(({ before, cells }, at) => {
    const row: SourceCell[] = []
    const reaching: (SourceCell | undefined)[] = []
    const place = (): { table: number; row: number; column: number } => ({ table, row: at + 1, column: row.length + 1 })
    while (row.length < columnAt(before) && row.length < mostColumns) row.push(sourceCell("", place(), key))
    let left: SourceCell | undefined
    let edge = before
    for (const { columns, down, across, blocks } of cells) {
      edge += columns
      const merged = across === "goes-on" ? left : down === "goes-on" ? above[row.length] : undefined
      const own = merged ?? sourceCell(cellText(linesOf(blocks)), place(), key)
      for (let first = true; row.length < columnAt(edge) && row.length < mostColumns; first = false) {
        if (down !== "none") reaching[row.length] = own
        row.push(first && merged === undefined ? own : spannedCell(place(), own))
      }
      left = own
    }
    above = reaching
    return row
  })
}
