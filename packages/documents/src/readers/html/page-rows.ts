import type { ComparisonKey } from "../comparison-key.ts"
import { unmark } from "../markdown/pipes.ts"
import type { SourceCell } from "../source.ts"
import { SourceRows } from "../source-rows.ts"
import { textWithin } from "./grid.ts"
import type { Element } from "./tree.ts"

/** Gathers a page's words into rows: a paragraph a row, a table's row a row. */
export class PageRows {
  readonly of: SourceRows
  /** The element that each row came from, for finding the part of the page that holds the report. */
  readonly elements: Element[] = []
  #line = ""

  constructor(key: ComparisonKey) {
    this.of = new SourceRows(key)
  }

  /** Words of the paragraph under way. */
  say(words: string): void {
    this.#line += words
  }

  /** Words whose line feeds end paragraphs. */
  sayLines(words: string, at: Element): void {
    for (const [i, piece] of words.split("\n").entries()) {
      if (i > 0) this.endParagraph(at)
      if (piece.includes("\t") && piece.trim() !== "" && this.#line === "") {
        this.of.addTabbed(piece)
        this.#from(at)
      } else this.#line += this.#line === "" ? unmark(piece) : piece
    }
  }

  /** Ends the paragraph under way, if there is one. */
  endParagraph(at: Element): void {
    const words = this.#line
    this.#line = ""
    if (words === "") return
    this.of.addParagraph(words)
    this.#from(at)
  }

  /** Ends an element. A paragraph of a blank alone is the empty cell of a table that was flattened into paragraphs. */
  endElement(element: Element): void {
    if (element.tagName === "p" && this.#line.trim() === "") {
      const text = textWithin(element)
      if (text.includes("\u00a0") && text.replace(/[\s\u00a0]+/gu, "") === "") {
        this.#line = ""
        this.of.addBlank()
        this.#from(element)
      }
    }
    this.endParagraph(element)
  }

  /** A table of data. */
  addGrid(grid: readonly SourceCell[][], table: Element): void {
    this.of.addGrid(grid)
    this.#from(table)
  }

  /** The rows that were added last came from this element. */
  #from(element: Element): void {
    while (this.elements.length < this.of.rows.length) this.elements.push(element)
  }
}
