import stringWidth from "string-width"

/** A column of a table for people. */
export interface Column {
  readonly title: string
  readonly align: "left" | "right"
  /** Longer texts are cut with … ; in terminal columns, a Chinese character being two. */
  readonly atMost: number
}

const cut = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text
  let kept = ""
  for (const letter of text) {
    if (stringWidth(kept + letter) > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

const pad = (text: string, width: number, align: "left" | "right"): string => {
  const gap = " ".repeat(Math.max(0, width - stringWidth(text)))
  return align === "left" ? text + gap : gap + text
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim()

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
    if (this.#widths !== null) return this.#line(clean, this.#widths)
    this.#waiting.push(clean)
    return this.#waiting.length >= this.#settleAt ? this.end() : ""
  }

  /** Settles the widths if they are not yet. @returns the lines held back, under the titles */
  end(): string {
    if (this.#widths !== null) return ""
    const titles = this.#columns.map(({ title }) => title)
    const widths = this.#columns.map(({ atMost }, at) =>
      Math.min(atMost, Math.max(...[titles, ...this.#waiting].map((row) => stringWidth(row[at] ?? "")))),
    )
    this.#widths = widths
    const rule = widths.map((width) => "-".repeat(width))
    const lines = [titles, rule, ...this.#waiting].map((row) => this.#line(row, widths))
    this.#waiting = []
    return lines.join("")
  }

  #line(cells: readonly string[], widths: readonly number[]): string {
    const parts = this.#columns.map(({ align }, at) => pad(cut(cells[at] ?? "", widths[at] ?? 0), widths[at] ?? 0, align))
    return `${parts.join("  ").trimEnd()}\n`
  }
}

/** A whole table at once. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const layout = new TableLayout(columns, rows.length + 1)
  return rows.map((row) => layout.row(row)).join("") + layout.end()
}
