import type { ComparisonKey } from "../comparison-key.ts"
import { printedFigure } from "../printed-figure.ts"
import { near, wholeFigures, type LinePlace } from "./broken-figures.ts"
import { chunksOf, type Chunk } from "./chunks.ts"
import { boxAround, type Point } from "./geometry.ts"
import type { PlacedLine } from "./paragraphs.ts"

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

/** A line taken apart: its labels, and the figures behind them. */
export const tabular = (placed: PlacedLine, key: ComparisonKey): TabularLine => {
  const chunks = chunksOf(placed.line)
  let first = chunks.length
  for (let chunk = chunks[first - 1]; chunk !== undefined && isFigure(chunk, key); chunk = chunks[first - 1]) first--
  return { placed, chunks, labels: chunks.slice(0, first), figures: chunks.slice(first) }
}

/** Where a part of a line has its middle. */
export const middle = ({ box }: Chunk): number => (box.x0 + box.x1) / 2

/** Figures each in the column that they stand below; null where two stand below one, or one between two. */
export const laidOut = (figures: readonly Chunk[], middles: readonly number[]): readonly (Chunk | undefined)[] | null => {
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
export const placeOf = ({ placed: { page, line } }: TabularLine): LinePlace => ({ page, baseline: line.baseline, size: line.size })

/** Whether a line stands right below another. */
export const isNext = (above: TabularLine | undefined, below: TabularLine | undefined): boolean =>
  above !== undefined && below !== undefined && near(placeOf(above), placeOf(below))

/** One chunk of several that stand below each other. */
const onTop = (chunks: readonly Chunk[]): Chunk | undefined => {
  const [first, ...others] = chunks
  if (first === undefined || others.length === 0) return first
  const glyphs = chunks.flatMap((chunk) => chunk.glyphs)
  return { ...first, glyphs, box: boxAround(chunks.flatMap(({ box }): Point[] => [[box.x0, box.y0], [box.x1, box.y1]])), text: chunks.map(({ text }) => text).join("") } // prettier-ignore
}

/**
 * Lines of figures, those of figures that are broken over several lines put together; they stand at the middle one of these.
 * @param middles of the columns
 * @param block columns of a block with its own total
 */
export const withWholeFigures = (
  lines: readonly TabularLine[],
  middles: readonly number[] | null,
  block: number,
  key: ComparisonKey,
): readonly TabularLine[] => {
  if (middles === null) return lines
  const placed = lines.map((tabular) => ({ tabular, cells: laidOut(tabular.figures, middles), ...placeOf(tabular) }))
  return wholeFigures(placed, block, key).flatMap((row) => {
    const [first] = row
    if (first === undefined || row.length === 1) return first === undefined ? [] : [first.tabular]
    const figures = middles.flatMap((_, column) => onTop(row.flatMap(({ cells }) => cells?.[column] ?? [])) ?? [])
    const labels = row.flatMap(({ tabular }) => tabular.labels)
    return [{ placed: (row[Math.floor(row.length / 2)] ?? first).tabular.placed, chunks: [...labels, ...figures], labels, figures }]
  })
}
