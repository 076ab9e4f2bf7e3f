import type { ComparisonKey } from "../comparison-key.ts"
import { printedFigure } from "../printed-figure.ts"
import { isDisclosureLabel } from "../recognition/disclosure-table.ts"
import { bareLabel } from "../recognition/labels.ts"
import { sourceCell, type SourceCell, type SourceRow } from "../source.ts"
import { near, wholeFigures, type FigureLine, type LinePlace } from "./broken-figures.ts"
import { chunksOf, cutBefore, type Chunk } from "./chunks.ts"
import { boxAround, type Box, type Point } from "./geometry.ts"
import { placeAt, type PlacedLine } from "./paragraphs.ts"

/** A line as far as it may belong to a table: what it names, and the figures that end it. */
export interface TabularLine {
  readonly placed: PlacedLine
  readonly chunks: readonly Chunk[]
  readonly labels: readonly Chunk[]
  readonly figures: readonly Chunk[]
}

/** Whether a part of a line is a figure, or a mark for none. */
export const isFigure = (chunk: Chunk, key: ComparisonKey): boolean => {
  const printed = printedFigure(chunk.text, key(chunk.text))
  return printed.kind === "number" || (printed.kind === "blank" && printed.mark)
}

/** A line of parts, of which those at its end are figures. */
export const figuresBehind = (placed: PlacedLine, chunks: readonly Chunk[], isOne: (chunk: Chunk) => boolean): TabularLine => {
  const first = chunks.findLastIndex((chunk) => !isOne(chunk)) + 1
  return { placed, chunks, labels: chunks.slice(0, first), figures: chunks.slice(first) }
}

/** A line taken apart: its labels, and the figures behind them. */
export const tabular = (placed: PlacedLine, key: ComparisonKey): TabularLine =>
  figuresBehind(placed, chunksOf(placed.line), (chunk) => isFigure(chunk, key))

/** Where a glyph or a part of a line has its middle. */
export const middle = ({ box }: { readonly box: Box }): number => (box.x0 + box.x1) / 2

/** Figures each in the column that they stand below; null where two stand below one, or one between two. */
const laidOut = (figures: readonly Chunk[], middles: readonly number[]): readonly (Chunk | undefined)[] | null => {
  const cells: (Chunk | undefined)[] = middles.map(() => undefined)
  for (const figure of figures) {
    const at = middle(figure)
    const distances = middles.map((column) => Math.abs(column - at))
    const nearest = distances.indexOf(Math.min(...distances))
    const pitch = Math.min(...middles.flatMap((column, i) => (i === nearest ? [] : [Math.abs(column - (middles[nearest] ?? 0))])))
    if ((distances[nearest] ?? Infinity) > 0.4 * pitch || cells[nearest] !== undefined) return null
    cells[nearest] = figure
  }
  return cells
}

/** Where a line stands. */
const placeOf = ({ placed: { page, line } }: TabularLine): LinePlace => ({ page, baseline: line.baseline, size: line.size })

/** Whether a line stands right below another. */
export const isNext = (above: TabularLine | undefined, below: TabularLine | undefined): boolean =>
  above !== undefined && below !== undefined && near(placeOf(above), placeOf(below))

const cornersOf = ({ box: { x0, y0, x1, y1 } }: Chunk): readonly Point[] => [
  [x0, y0],
  [x1, y1],
]

/** One chunk of several that stand below each other. */
const onTop = (chunks: readonly Chunk[]): Chunk | undefined => {
  const [first, ...others] = chunks
  if (first === undefined || others.length === 0) return first
  const text = chunks.map((chunk) => chunk.text).join("")
  return { ...first, text, box: boxAround(chunks.flatMap(cornersOf)), glyphs: chunks.flatMap(({ glyphs }) => glyphs) }
}

/** A row's figures in their columns, and the line that they stand in. */
export interface FigureRow extends FigureLine {
  readonly line: TabularLine
}

const joinedRow = (row: readonly FigureRow[], columns: number): readonly FigureRow[] => {
  const half = row[Math.floor(row.length / 2)]
  if (half === undefined || row.length === 1) return row
  const cells = Array.from({ length: columns }, (_, column) => onTop(row.flatMap((one) => one.cells?.[column] ?? [])))
  const figures = cells.flatMap((chunk) => chunk ?? [])
  const labels = row.flatMap(({ line }) => line.labels)
  return [{ ...half, cells, line: { placed: half.line.placed, chunks: [...labels, ...figures], labels, figures } }]
}

/**
 * Rows of figures, those of figures that are broken over several lines put together; these stand at the middle one of their lines.
 * @param middles of the columns; null where none are known
 * @param block columns of a block with its own total
 */
export const figureRows = (
  lines: readonly TabularLine[],
  middles: readonly number[] | null,
  block: number,
  key: ComparisonKey,
): readonly FigureRow[] => {
  const rows = lines.map((line): FigureRow => ({ line, cells: middles === null ? null : laidOut(line.figures, middles), ...placeOf(line) }))
  return middles === null ? rows : wholeFigures(rows, block, key).flatMap((row) => joinedRow(row, middles.length))
}

/** A digit, or the comma between some. */
export const digit = /^[\d,\uff10-\uff19]$/u

/** A part of a line as a cell. */
export const cellOf = ({ text, box }: Chunk, page: number, key: ComparisonKey): SourceCell => sourceCell(text, placeAt(page, box.x0, box.y0), key)

/** A label of table 2 with the figure that stands close behind it, taken apart. */
const labelApart = (chunk: Chunk, key: ComparisonKey): readonly Chunk[] => {
  const from = chunk.glyphs.findLastIndex(({ text }) => !digit.test(text)) + 1
  const label = chunk.glyphs.slice(0, from).map(({ text }) => text)
  return from < chunk.glyphs.length && isDisclosureLabel(bareLabel(key(label.join("")))) ? cutBefore(chunk, (_, at) => at === from) : [chunk]
}

/** A line's parts as cells, as they stand. */
export const plainRow = ({ placed, chunks }: TabularLine, key: ComparisonKey): SourceRow => {
  const cells = chunks.flatMap((chunk) => labelApart(chunk, key)).map((chunk) => cellOf(chunk, placed.page, key))
  return { cells, gridded: cells.length > 1, block: 0 }
}
