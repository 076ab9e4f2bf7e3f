import type { ComparisonKey } from "../comparison-key.ts"
import { printedFigure } from "../printed-figure.ts"
import type { Chunk } from "./chunks.ts"

/** Where a line stands. */
export interface LinePlace {
  readonly page: number
  readonly baseline: number
  readonly size: number
}

/** A line's figures, each in its column, and where the line stands. */
export interface FigureLine extends LinePlace {
  /** Null where they could not be said to stand in certain columns. */
  readonly cells: readonly (Chunk | undefined)[] | null
}

/** So many lines a figure is broken into at the most, and so far these stand apart, in sizes of type. */
const mostLines = 5
const mostPitch = 2.6

/** The figures of lines that stand below each other, those of a column as one. */
const textsOf = (lines: readonly FigureLine[]): readonly string[] | null => {
  const [first] = lines
  if (first?.cells === undefined || first.cells === null || lines.some(({ cells }) => cells === null)) return null
  return first.cells.map((_, column) => lines.map(({ cells }) => cells?.[column]?.text ?? "").join(""))
}

/** Whether figures of one block add up to its total, which stands last or first; null where none is printed. */
const blockAddsUp = (texts: readonly string[], key: ComparisonKey): boolean | null => {
  const values = texts.map((text) => {
    const printed = printedFigure(text, key(text))
    if (printed.kind === "number") return printed.value
    return printed.kind === "blank" ? 0 : NaN
  })
  const sum = values.reduce((all, value) => all + value, 0)
  if (Number.isNaN(sum)) return false
  const ends = [texts.length - 1, 0].filter((at) => texts[at] !== "")
  return ends.length === 0 ? null : ends.some((at) => 2 * (values[at] ?? 0) === sum)
}

/**
 * Whether a row of one or more lines adds up; null where that cannot be told.
 * @param block columns of a block with its own total
 */
export const addsUp = (lines: readonly FigureLine[], block: number, key: ComparisonKey): boolean | null => {
  const texts = textsOf(lines)
  if (texts === null) return null
  const sums = Array.from({ length: Math.ceil(texts.length / block) }, (_, at) => blockAddsUp(texts.slice(at * block, (at + 1) * block), key))
  if (sums.includes(false)) return false
  return sums.includes(null) ? null : true
}

/** Whether a line may run on in another one below it. */
export const near = (above: LinePlace, below: LinePlace): boolean =>
  above.page === below.page && below.baseline - above.baseline <= mostPitch * Math.max(above.size, below.size)

/** What a row of one line costs that does not add up, or of which that cannot be told; what joining lines costs. */
const costs = { broken: 1, untold: 0.6, joined: 0.1 }

/**
 * Puts figures together that their columns were too narrow for, so that they run on in the next line: lines are one row
 * where only their figures together add up to their total.
 * @param lines from the top down
 * @param block columns of a block with its own total
 * @param key the document's comparison
 * @returns the lines of each row
 */
export const wholeFigures = <Line extends FigureLine>(lines: readonly Line[], block: number, key: ComparisonKey): (readonly Line[])[] => {
  // The cheapest way to cut the first n lines into rows, by the lines of its last row.
  const cheapest = [{ cost: 0, last: 0 }]
  for (let end = 1; end <= lines.length; end++) {
    const alone = addsUp(lines.slice(end - 1, end), block, key)
    const single = alone === true ? 0 : alone === false ? costs.broken : costs.untold
    let best = { cost: (cheapest[end - 1]?.cost ?? 0) + single, last: 1 }
    for (let count = 2; count <= Math.min(mostLines, end); count++) {
      const [above, below] = [lines[end - count], lines[end - count + 1]]
      if (above === undefined || below === undefined || !near(above, below)) break
      const cost = (cheapest[end - count]?.cost ?? 0) + count * costs.joined
      if (cost < best.cost && addsUp(lines.slice(end - count, end), block, key) === true) best = { cost, last: count }
    }
    cheapest.push(best)
  }
  const rows: (readonly Line[])[] = []
  for (let end = lines.length; end > 0;) {
    const { last } = cheapest[end] ?? { last: 1 }
    rows.unshift(lines.slice(end - last, end))
    end -= last
  }
  return rows
}
