import type { ComparisonKey } from "../comparison-key.ts"
import { printedFigure } from "../printed-figure.ts"
import { isDisclosureLabel } from "../recognition/disclosure-table.ts"
import { bareLabel } from "../recognition/labels.ts"
import { isRequestLabel } from "../recognition/requests-table.ts"
import { cellWords } from "./cell-words.ts"
import type { Box } from "./geometry.ts"
import type { Glyph } from "./marks.ts"
import type { PageTable } from "./page-tables.ts"
import { gathered, oneLine } from "./rules.ts"

/** A cell of a table that may run over pages. */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly raw: string
  readonly page: number
  readonly box: Box
  readonly glyphs: readonly Glyph[]
}

/** A table put together from its pieces. */
export interface WholeTable {
  readonly width: number
  readonly height: number
  readonly cells: readonly TableCell[]
  /** How many head rows were left out because they stand above already. */
  readonly repeatedHeads: number
}

/** Points by which a table's sides may differ from page to page. */
const sameSide = 6

/** Whether a table at a page's head may be the one that ran to the foot of the page before. */
export const mayRunOn = (above: PageTable, below: PageTable): boolean =>
  below.page === above.page + 1 && Math.abs(above.grid.box.x1 - above.grid.box.x0 - (below.grid.box.x1 - below.grid.box.x0)) <= sameSide

interface Piece {
  readonly table: PageTable
  readonly cells: readonly TableCell[]
  readonly height: number
}

const nearest = (edges: readonly number[], x: number): number => {
  let best = 0
  edges.forEach((edge, i) => {
    if (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x)) best = i
  })
  return best
}

const pieceOf = (table: PageTable, columns: readonly number[], left: number): Piece => {
  const shift = left - table.grid.box.x0
  const cells = table.cells.map((cell): TableCell => {
    const from = nearest(columns, cell.box.x0 + shift)
    const to = Math.max(from + 1, nearest(columns, cell.box.x1 + shift))
    const { row, rows, box, glyphs } = cell
    return { row, rows, column: from, columns: to - from, raw: cellWords(glyphs, box), page: table.page, box, glyphs }
  })
  return { table, cells, height: table.grid.ys.length - 1 }
}

const wordsIn = (cells: readonly TableCell[], row: number, key: ComparisonKey): string =>
  cells
    .filter((cell) => cell.row === row)
    .map(({ raw }) => key(raw))
    .join("|")

/** Rows at a piece's top that are the table's head printed again. */
const repeatedHead = (first: Piece, next: Piece, key: ComparisonKey): number => {
  let rows = 0
  while (rows < next.height && rows < first.height) {
    const own = next.cells.filter(({ row }) => row === rows)
    const words = wordsIn(next.cells, rows, key)
    const isHead = own.every(({ raw }) => printedFigure(raw, key(raw)).kind !== "number") && /\p{Script=Han}/u.test(words)
    if (!isHead || words !== wordsIn(first.cells, rows, key)) break
    rows++
  }
  return rows
}

const isLabel = (bare: string): boolean => isRequestLabel(bare) || isDisclosureLabel(bare)
const numbered = /^[([（【]?[一二三四五六七八九十\d]{1,3}[、.．)）\]】]/u

interface Half {
  readonly labels: readonly string[]
  readonly figures: number
}

const halfOf = (cells: readonly TableCell[], key: ComparisonKey): Half => {
  const labels: string[] = []
  let figures = 0
  for (const { raw, rows } of cells) {
    const comparable = key(raw)
    const printed = printedFigure(raw, comparable)
    if (printed.kind === "number" || (printed.kind === "blank" && printed.mark)) figures++
    else if (printed.kind === "words" && rows === 1) labels.push(comparable)
  }
  return { labels, figures }
}

/** Whether a page break went through a row: its words or its figures stand in part above and in part below. */
const isCut = (above: Piece, below: Piece, first: number, key: ComparisonKey): boolean => {
  const upper = above.cells.filter(({ row, rows }) => row + rows === above.height)
  const lower = below.cells.filter(({ row }) => row === first)
  const pairs = lower.flatMap((cell) => {
    const partner = upper.find(({ column, columns }) => column === cell.column && columns === cell.columns)
    return partner === undefined ? [] : [{ upper: partner, lower: cell }]
  })
  if (pairs.length === 0) return false
  const isFigure = ({ raw }: TableCell): boolean => printedFigure(raw, key(raw)).kind === "number"
  // What stands on both pages of a figure's cell is two cells': a head above its figures, or a row below another.
  if (pairs.some((pair) => (isFigure(pair.upper) && pair.lower.raw !== "") || (isFigure(pair.lower) && pair.upper.raw !== ""))) return false
  if (lower.every(({ raw }) => raw === "") && upper.some(({ raw }) => raw !== "")) return true
  const bare = (raw: string): string => bareLabel(key(raw))
  if (
    pairs.some(
      (pair) => pair.upper.raw !== "" && pair.lower.raw !== "" && isLabel(bare(pair.upper.raw + pair.lower.raw)) && !isLabel(bare(pair.lower.raw)),
    )
  )
    return true
  const [up, down] = [halfOf(upper, key), halfOf(lower, key)]
  const opensRow = down.labels.some((label) => numbered.test(label) || isLabel(bareLabel(label)))
  if (opensRow) return false
  if (!above.table.grid.closedBelow && !below.table.grid.closedAbove && first === 0) return true
  // The row's figures stand on one of the two pages, its label on the other or on both.
  if (down.labels.length === 0) return up.figures === 0 && up.labels.length > 0 && down.figures > 0
  return (up.figures === 0) !== (down.figures === 0)
}

const joinedCell = (upper: TableCell, lower: TableCell, rows: number): TableCell => ({
  ...(upper.raw === "" && lower.raw !== "" ? lower : upper),
  row: upper.row,
  column: upper.column,
  columns: upper.columns,
  rows,
  raw: upper.raw + lower.raw,
  glyphs: [...upper.glyphs, ...lower.glyphs],
})

/**
 * Puts a table together that runs over pages: head rows printed again are left out, and a row that a page break
 * went through becomes one.
 * @param tables its pieces in order; one or more
 */
export const wholeTable = (tables: readonly PageTable[], key: ComparisonKey): WholeTable => {
  const left = tables[0]?.grid.box.x0 ?? 0
  const columns = gathered(
    tables.flatMap(({ grid }) => grid.xs.map((x) => x + left - grid.box.x0)),
    oneLine,
  )
  const pieces = tables.map((table) => pieceOf(table, columns, left))
  const [first, ...others] = pieces
  if (first === undefined) return { width: 0, height: 0, cells: [], repeatedHeads: 0 }
  let whole: Piece = first
  let repeatedHeads = 0
  for (const next of others) {
    const heads = repeatedHead(first, next, key)
    if (heads > 0) repeatedHeads++
    const cut = heads < next.height && isCut(whole, next, heads, key)
    const base = whole.height - heads - (cut ? 1 : 0)
    const below = next.cells.filter(({ row }) => row >= heads)
    const cells = [...whole.cells]
    for (const cell of below) {
      const partner =
        cut && cell.row === heads
          ? cells.findIndex((one) => one.row + one.rows === whole.height && one.column === cell.column && one.columns === cell.columns)
          : -1
      const upper = cells[partner]
      if (upper === undefined) cells.push({ ...cell, row: cell.row + base })
      else cells[partner] = joinedCell(upper, cell, upper.rows + cell.rows - 1)
    }
    whole = { table: next.table, cells, height: base + next.height }
  }
  return { width: columns.length - 1, height: whole.height, cells: whole.cells, repeatedHeads }
}
