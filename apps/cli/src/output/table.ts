import { folded } from "./folded.ts"
import { oneLine } from "./one-line.ts"
import { widthOf } from "./width-of.ts"

/** A column of a table for people. */
export interface Column {
  readonly title: string
  readonly align: "left" | "right"
  /** Longer texts go on in the next line; in terminal columns, a Chinese character being two. */
  readonly atMost: number
}

const gap = 2
/** A column of words is not made narrower than this where the terminal is too small for the table. */
const wordsAtLeast = 16

const padded = (text: string, width: number, align: Column["align"]): string => {
  const filler = " ".repeat(Math.max(0, width - widthOf(text)))
  return align === "left" ? text + filler : filler + text
}

/** Columns of the terminal that standard output goes to; as many as wanted where it goes to a file. */
const terminalWidth = (): number => (process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY)

/** Takes what is too much for the terminal from the widest columns of words; figures are never broken. */
const fitted = (widths: readonly number[], columns: readonly Column[], available: number): readonly number[] => {
  const fit = [...widths]
  const room = available - gap * (widths.length - 1)
  for (let over = fit.reduce((sum, width) => sum + width, -room); over > 0; over -= 1) {
    const givers = columns.flatMap(({ align }, at) => (align === "left" && (fit[at] ?? 0) > wordsAtLeast ? [at] : []))
    const widest = givers.sort((a, b) => (fit[b] ?? 0) - (fit[a] ?? 0))[0]
    if (widest === undefined) break
    fit[widest] = (fit[widest] ?? 0) - 1
  }
  return fit
}

/**
 * Lays out rows as they come: the widths are settled by the first rows, so that a table of
 * any length needs no more memory than those.
 */
export class TableLayout {
  readonly #columns: readonly Column[]
  readonly #settleAt: number
  #waiting: (readonly string[])[] = []
  #widths: readonly number[] | null = null

  /** @param settleAt how many rows are seen before the widths are settled */
  constructor(columns: readonly Column[], settleAt = 64) {
    this.#columns = columns
    this.#settleAt = settleAt
  }

  /** Takes one row. @returns the lines that can be printed now, each ended by a line feed */
  row(cells: readonly string[]): string {
    const clean = cells.map(oneLine)
    if (this.#widths !== null) return this.#lines([clean], this.#widths)
    this.#waiting.push(clean)
    return this.#waiting.length >= this.#settleAt ? this.end() : ""
  }

  /** Settles the widths if they are not yet. @returns the lines held back, under the titles */
  end(): string {
    if (this.#widths !== null) return ""
    const rows = [this.#columns.map(({ title }) => title), ...this.#waiting]
    const natural = this.#columns.map(({ atMost }, at) => Math.max(1, Math.min(atMost, Math.max(...rows.map((row) => widthOf(row[at] ?? ""))))))
    const widths = fitted(natural, this.#columns, terminalWidth())
    this.#widths = widths
    const [titles, ...below] = rows
    this.#waiting = []
    return this.#lines([...(titles ? [titles] : []), widths.map((width) => "-".repeat(width)), ...below], widths)
  }

  #lines(rows: readonly (readonly string[])[], widths: readonly number[]): string {
    return rows.map((row) => this.#line(row, widths)).join("")
  }

  /** One row, of as many lines as its longest cell needs. */
  #line(row: readonly string[], widths: readonly number[]): string {
    const cells = widths.map((width, at) => folded(row[at] ?? "", width))
    const tallest = Math.max(...cells.map((lines) => lines.length))
    const lines = Array.from({ length: tallest }, (_, line) =>
      this.#columns.map(({ align }, at) => padded(cells[at]?.[line] ?? "", widths[at] ?? 0, align)).join(" ".repeat(gap)),
    )
    return lines.map((line) => `${line.trimEnd()}\n`).join("")
  }
}

/** A whole table at once. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const layout = new TableLayout(columns, rows.length + 1)
  return rows.map((row) => layout.row(row)).join("") + layout.end()
}
