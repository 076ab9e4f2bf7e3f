import type { ComparisonKey } from "../comparison-key.ts"
import { unmark } from "../markdown/pipes.ts"
import { isPageMark } from "../furniture.ts"
import { sourceCell, type SourceCell, type SourceRow } from "../source.ts"
import { holdsWholeTable, oneCellEach, wordsOf } from "../unroll.ts"
import { textWithin } from "./grid.ts"
import type { Element } from "./tree.ts"

/** Gathers a page's words into rows: a paragraph a row, a table's row a row. */
export class PageRows {
  readonly rows: SourceRow[] = []
  /** The element that each row came from, for finding the part of the page that holds the report. */
  readonly elements: Element[] = []
  furniture = 0
  readonly #key: ComparisonKey
  #line = ""
  #block = 0

  constructor(key: ComparisonKey) {
    this.#key = key
  }

  /** Words of the paragraph under way. */
  say(words: string): void {
    this.#line += words
  }

  /** Words whose line feeds end paragraphs. */
  sayLines(words: string, at: Element): void {
    for (const [i, piece] of words.split("\n").entries()) {
      if (i > 0) this.endParagraph(at)
      if (piece.includes("\t") && piece.trim() !== "" && this.#line === "") this.#addTabbed(piece, at)
      else this.#line += this.#line === "" ? unmark(piece) : piece
    }
  }

  /** A line of preformatted text whose cells are parted by tabs. */
  #addTabbed(line: string, at: Element): void {
    const cells = line.split("\t").map((piece, i) => sourceCell(piece.trim(), { line: this.rows.length + 1, column: i + 1 }, this.#key))
    this.#add({ cells, gridded: true, block: this.#block }, at)
  }

  /** Ends the paragraph under way, if there is one. */
  endParagraph(at: Element): void {
    const raw = this.#line.replace(/[ \t\r\n\u00a0]+/gu, " ").trim()
    this.#line = ""
    if (raw === "") return
    if (holdsWholeTable(raw)) {
      for (const { text } of wordsOf(raw)) this.#add({ cells: [this.#paragraph(text)], gridded: false, block: this.#block }, at)
      return
    }
    const cell = this.#paragraph(raw)
    if (isPageMark(cell.key, raw)) this.furniture++
    else this.#add({ cells: [cell], gridded: false, block: this.#block }, at)
  }

  /** Ends an element. A paragraph of a blank alone is the empty cell of a table that was flattened into paragraphs. */
  endElement(element: Element): void {
    if (element.tagName === "p" && this.#line.trim() === "") {
      const text = textWithin(element)
      if (text.includes("\u00a0") && text.replace(/[\s\u00a0]+/gu, "") === "") {
        this.#line = ""
        this.#add({ cells: [this.#paragraph("")], gridded: false, block: this.#block }, element)
      }
    }
    this.endParagraph(element)
  }

  /** A table of data. */
  addGrid(grid: readonly SourceCell[][], table: Element): void {
    this.#block++
    for (const cells of grid) if (cells.length > 0) this.#add({ cells, gridded: true, block: this.#block }, table)
    this.#block++
  }

  #paragraph(raw: string): SourceCell {
    return sourceCell(raw, { line: this.rows.length + 1, column: 1 }, this.#key)
  }

  #add(row: SourceRow, from: Element): void {
    for (const one of oneCellEach(row) ?? [row]) {
      this.rows.push(one)
      this.elements.push(from)
    }
  }
}
