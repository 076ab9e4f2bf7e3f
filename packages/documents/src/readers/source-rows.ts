import type { ComparisonKey } from "./comparison-key.ts"
import { isPageMark } from "./furniture.ts"
import { sourceCell, type SourceCell, type SourceRow } from "./source.ts"
import { holdsWholeTable, oneCellEach, wordsOf } from "./unroll.ts"

/** Gathers a document's words into rows: a paragraph a row, a table's row a row. */
export class SourceRows {
  readonly rows: SourceRow[] = []
  furniture = 0
  readonly #key: ComparisonKey
  #block = 0

  constructor(key: ComparisonKey) {
    this.#key = key
  }

  /** A paragraph; an empty one is none, and a page's number is counted and left out. */
  addParagraph(words: string): void {
    const raw = words.replace(/[ \t\r\n\u00a0]+/gu, " ").trim()
    if (raw === "") return
    if (holdsWholeTable(raw)) {
      for (const { text } of wordsOf(raw)) this.#add({ cells: [this.#paragraph(text)], gridded: false, block: this.#block })
      return
    }
    const cell = this.#paragraph(raw)
    if (isPageMark(cell.key, raw)) this.furniture++
    else this.#add({ cells: [cell], gridded: false, block: this.#block })
  }

  /** The empty cell of a table that was flattened into paragraphs. */
  addBlank(): void {
    this.#add({ cells: [this.#paragraph("")], gridded: false, block: this.#block })
  }

  /** A line whose cells are parted by tabs. */
  addTabbed(line: string): void {
    const cells = line.split("\t").map((piece, i) => sourceCell(piece.trim(), { line: this.rows.length + 1, column: i + 1 }, this.#key))
    this.#add({ cells, gridded: true, block: this.#block })
  }

  /** A table of data. */
  addGrid(grid: readonly SourceCell[][]): void {
    this.#block++
    for (const cells of grid) if (cells.length > 0) this.#add({ cells, gridded: true, block: this.#block })
    this.#block++
  }

  #paragraph(raw: string): SourceCell {
    return sourceCell(raw, { line: this.rows.length + 1, column: 1 }, this.#key)
  }

  #add(row: SourceRow): void {
    for (const one of oneCellEach(row) ?? [row]) this.rows.push(one)
  }
}
