import type { ComparisonKey } from "../comparison-key.ts"
import { sourceCell, type SourceCell, type SourceRow } from "../source.ts"
import { bareLabel } from "./labels.ts"
import { intervalsOf, type Interval } from "./printed-at.ts"
import { withoutSerialColumn } from "./serial-column.ts"
import { trailingFigures } from "../printed-figure.ts"

/** A row of a table as found: words and the places for figures that follow them. */
export interface LogicalRow {
  /** The label cell next to the figures, bare; "" where the figures stand without one. */
  readonly label: string
  /** All words since the previous figures, bare and joined: wrapped labels, group labels, heads. */
  readonly words: string
  /** The words cell just before the label in the same source row, bare; "" where there is none. */
  readonly neighbour: string
  /** The cells that may hold figures, in order; blanks included. */
  readonly cells: readonly SourceCell[]
  /** In a gridded row: column of the label and number of columns of the row, counted from 0; else null. */
  readonly grid: { readonly label: number; readonly width: number } | null
  /** In a line: where each of the cells is printed, in halves of a wide glyph; else null. */
  readonly printedAt: readonly Interval[] | null
  /** The words came in more than one source row. */
  readonly wrapped: boolean
  readonly block: number
}

const isWords = (cell: SourceCell): boolean => cell.printed.kind === "words"

const isSpannedByWords = (cell: SourceCell | undefined): boolean => (cell?.spannedBy ? isWords(cell.spannedBy) : false)

/** True where the source separates cells itself in most of the rows that hold figures. */
const isGridded = (rows: readonly SourceRow[]): boolean => {
  let grid = 0
  let single = 0
  for (const row of rows) {
    if (row.cells.length >= 3) grid++
    else if (row.cells.length === 1) {
      const [only] = row.cells
      if (only !== undefined && only.key.length < 12 && only.printed.kind === "number") single++
    }
  }
  return grid >= 3 && grid * 4 > single
}

interface Draft {
  label: string
  neighbour: string
  cells: SourceCell[]
  grid: LogicalRow["grid"]
  printedAt: LogicalRow["printedAt"]
}

/** Longer words before one mark are a sentence that the mark ends. */
const longestLabelOfMark = 10

/** A number, or marks for nothing: one mark alone may end a sentence, in a line that is not separated. */
const holdsFigures = ({ label, cells }: Draft, single: boolean): boolean => {
  const marks = cells.filter((cell) => cell.printed.kind === "blank" && cell.printed.mark).length
  return cells.some((cell) => cell.printed.kind === "number") || marks > (single && label.length > longestLabelOfMark ? 1 : 0)
}

/** True for a cell in which something stands: a number, a mark for nothing, or words out of place. */
export const isFilled = ({ printed }: SourceCell): boolean => printed.kind !== "blank" || printed.mark

/** Words that say something of a row behind its figures; a formula or an error in a figure's place is none. */
const isNote = (cell: SourceCell): boolean => isWords(cell) && cell.key.length > 6 && /\p{Script=Han}/u.test(cell.key)

/** Splits one separated row at the last words before its first figure. */
const ofGrid = (row: SourceRow): Draft => {
  const { cells } = row
  let firstFigure = cells.findIndex((cell) => cell.printed.kind === "number")
  if (firstFigure < 0) firstFigure = cells.length
  let label = -1
  for (let i = 0; i < firstFigure; i++) {
    const cell = cells[i]
    if (cell?.spannedBy === null && isWords(cell)) label = i
  }
  let from = label + 1
  // A label that spans columns keeps them: they are no places for figures.
  while (isSpannedByWords(cells[from])) from++
  if (label < 0) while (from < firstFigure && cells[from]?.spannedBy !== null) from++
  let to = from
  while (to < cells.length) {
    const cell = cells[to]
    if (cell === undefined || (to >= firstFigure && isNote(cell))) break
    to++
  }
  const before = cells.slice(0, Math.max(0, label)).findLast((cell) => isWords(cell))
  return {
    label: bareLabel(cells[label]?.key ?? ""),
    neighbour: bareLabel(before?.key ?? ""),
    cells: cells.slice(from, to),
    grid: { label, width: cells.length },
    printedAt: null,
  }
}

const pieceOf = (cell: SourceCell, text: string, offset: number, key: ComparisonKey): SourceCell =>
  sourceCell(text, "line" in cell.at ? { line: cell.at.line, column: cell.at.column + offset } : cell.at, key)

/** Splits a single line into words and the figures that end it. */
const ofLine = (cell: SourceCell, key: ComparisonKey): Draft => {
  const printed = cell.printed
  if (printed.kind !== "words") return { label: "", neighbour: "", cells: [cell], grid: null, printedAt: null }
  const { words, figures } = trailingFigures(cell.raw)
  if (figures.length === 0) return { label: bareLabel(cell.key), neighbour: "", cells: [], grid: null, printedAt: null }
  const cells = figures.map(({ text, offset }) => pieceOf(cell, text, offset, key))
  return { label: bareLabel(key(words)), neighbour: "", cells, grid: null, printedAt: intervalsOf(cell, figures) }
}

/**
 * Turns a table's source rows into labelled rows, whatever the layout: separated rows, one cell a line,
 * or labels and figures on lines of their own.
 * @param printed the source rows of one table
 * @param key the document's comparison
 */
export const logicalRows = (printed: readonly SourceRow[], key: ComparisonKey): LogicalRow[] => {
  const rows = withoutSerialColumn(printed)
  const gridded = isGridded(rows)
  const found: LogicalRow[] = []
  let waiting: string[] = []
  let stream: SourceCell[] | null = null
  for (const row of rows) {
    const [only] = row.cells
    const single = row.cells.length === 1 && only !== undefined
    const draft = single ? ofLine(only, key) : ofGrid(row)
    const figures = holdsFigures(draft, single)
    if (
      draft.label !== "" &&
      !figures &&
      (single || draft.cells.length === 0 || draft.cells.every((cell) => cell.key === "" && cell.spannedBy !== null))
    ) {
      waiting.push(...(draft.neighbour === "" ? [] : [draft.neighbour]), draft.label)
      stream = null
      continue
    }
    if (single && !gridded && draft.label === "" && stream !== null && draft.cells.length === 1) {
      stream.push(...draft.cells)
      continue
    }
    if (single && gridded && draft.cells.length === 1 && draft.label === "") continue
    const words = [...waiting, draft.neighbour, draft.label].filter((piece, i, all) => piece !== "" && piece !== all[i - 1]).join("")
    const cells = [...draft.cells]
    found.push({
      label: draft.label !== "" ? draft.label : (waiting.at(-1) ?? ""),
      words,
      neighbour: draft.neighbour,
      cells,
      grid: single ? null : draft.grid,
      printedAt: draft.printedAt,
      wrapped: waiting.length > 0 && draft.label !== "" ? true : waiting.length > 1,
      block: row.block,
    })
    stream = !gridded && single && draft.label === "" && draft.cells.length === 1 ? cells : null
    waiting = []
  }
  if (waiting.length > 0)
    found.push({
      label: waiting.at(-1) ?? "",
      words: waiting.join(""),
      neighbour: "",
      cells: [],
      grid: null,
      printedAt: null,
      wrapped: false,
      block: -1,
    })
  return found
}
