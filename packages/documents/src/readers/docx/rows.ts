import type { ComparisonKey } from "../comparison-key.ts"
import { plainColumns } from "../packed/plain-columns.ts"
import { SourceRows } from "../source-rows.ts"
import type { Block, Paragraph, Table } from "./blocks.ts"
import { gridOf, isLayout } from "./grid.ts"

/** A cell with more words than this is a column of the page's layout, not of a statutory table. */
const longestCell = 300
/** So many pieces parted by tabs are a row of figures. */
const fewestTabbed = 6
const contentsLine = /^.{2,40}\t+\d{1,3}$/u

/** Puts a document's blocks into rows. */
class Laying {
  readonly into: SourceRows
  tables = 0
  readonly #key: ComparisonKey

  constructor(key: ComparisonKey) {
    this.#key = key
    this.into = new SourceRows(key)
  }

  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "paragraph") this.#paragraph(block)
      else this.#table(block)
    }
  }

  #paragraph({ text, heading }: Paragraph): void {
    for (const line of heading ? [text.replaceAll("\n", "")] : text.split("\n")) {
      const trimmed = line.trim()
      if (contentsLine.test(trimmed)) continue
      if (trimmed.split("\t").length >= fewestTabbed) this.into.addTabbed(line)
      else this.into.addParagraph(line)
    }
  }

  #table(table: Table): void {
    const grid = isLayout(table) ? null : plainColumns(gridOf(table, this.tables + 1, this.#key))
    if (grid === null || grid.some((row) => row.some(({ raw }) => raw.length > longestCell))) {
      for (const { cells } of table.rows) for (const { blocks } of cells) this.add(blocks)
      return
    }
    this.tables++
    this.into.addGrid(grid)
  }
}

/** A document's blocks as rows, and how many tables of data are among them. */
export const rowsOf = (blocks: readonly Block[], key: ComparisonKey): { readonly into: SourceRows; readonly tables: number } => {
  const laying = new Laying(key)
  laying.add(blocks)
  return laying
}

/** All text of a document, a paragraph a line, its tabs kept; cells one a line. */
export const plainText = (blocks: readonly Block[]): string => {
  const lines: string[] = []
  const add = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === "paragraph") lines.push(block.text)
      else for (const { cells } of block.rows) for (const cell of cells) add(cell.blocks)
    }
  }
  add(blocks)
  return lines.join("\n")
}
