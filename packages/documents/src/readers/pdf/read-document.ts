import { comparisonKeyFor, type ComparisonKey } from "../comparison-key.ts"
import { sourceCell, spannedCell, type SourceCell, type SourceDocument, type SourceRow } from "../source.ts"
import { distinct } from "./distinct.ts"
import { furnitureOf } from "./furniture.ts"
import { mayRunOn, wholeTable, type TableCell, type WholeTable } from "./joined-tables.ts"
import type { LoadedPdf } from "./load.ts"
import type { Rule } from "./marks.ts"
import { longestCell, partsOf, type PageTable } from "./page-tables.ts"
import { paragraphsOf, placeAt, type PlacedLine } from "./paragraphs.ts"
import { linesOf, type TextLine } from "./text-lines.ts"
import { joinedRules } from "./rules.ts"
import { unruledStretches } from "./unruled.ts"
import { upright } from "./upright.ts"

/** A piece of a page in reading order. */
type Item = { readonly kind: "line"; readonly placed: PlacedLine } | { readonly kind: "table"; readonly table: PageTable }

/** What stands one after the other in the document: lines in a run, or a table whole. */
type Part = { readonly kind: "lines"; readonly lines: PlacedLine[] } | { readonly kind: "table"; readonly pieces: PageTable[] }

const topOf = (item: Item): number => (item.kind === "line" ? item.placed.line.baseline : item.table.grid.box.y0)

const partsInOrder = (items: readonly Item[]): Part[] => {
  const parts: Part[] = []
  for (const item of items) {
    const last = parts.at(-1)
    if (item.kind === "line") {
      if (last?.kind === "lines") last.lines.push(item.placed)
      else parts.push({ kind: "lines", lines: [item.placed] })
    } else {
      const before = last?.kind === "table" ? last.pieces.at(-1) : undefined
      if (last?.kind === "table" && before !== undefined && mayRunOn(before, item.table)) last.pieces.push(item.table)
      else parts.push({ kind: "table", pieces: [item.table] })
    }
  }
  return parts
}

/** Gathers the document's rows. */
class Rows {
  readonly rows: SourceRow[] = []
  furniture = 0
  readonly #key: ComparisonKey
  #block = 0

  constructor(key: ComparisonKey) {
    this.#key = key
  }

  lines(lines: readonly PlacedLine[]): void {
    for (const cell of paragraphsOf(lines, this.#key)) this.rows.push({ cells: [cell], gridded: false, block: this.#block })
  }

  /** Lines in which tables without ruling lines may stand. */
  mixed(lines: readonly PlacedLine[], rules: ReadonlyMap<number, readonly Rule[]>): void {
    for (const { lines: placed, rows } of unruledStretches(lines, rules, this.#key)) {
      if (rows === null) {
        this.lines(placed)
        continue
      }
      this.#block++
      for (const row of rows) this.rows.push({ ...row, block: this.#block })
      this.#block++
    }
  }

  table(table: WholeTable, widthOf: (page: number) => number): void {
    this.#block++
    this.furniture += table.repeatedHeads
    const owners: (TableCell | undefined)[][] = Array.from({ length: table.height }, () => [])
    for (const cell of table.cells)
      for (let row = cell.row; row < cell.row + cell.rows; row++)
        for (let column = cell.column; column < cell.column + cell.columns; column++) {
          const places = owners[row]
          if (places !== undefined) places[column] = cell
        }
    const made = new Map<TableCell, SourceCell>()
    owners.forEach((places, row) => {
      const long = table.cells.filter((cell) => cell.row === row && cell.raw.length > longestCell)
      if (long.length > 0) {
        this.#block++
        for (const cell of table.cells.filter((one) => one.row === row))
          this.lines(linesOf(cell.glyphs).map((line): PlacedLine => ({ page: cell.page, width: widthOf(cell.page), line })))
        this.#block++
        return
      }
      const cells = Array.from({ length: table.width }, (_, column): SourceCell => {
        const owner = places[column]
        const nowhere = placeAt(table.cells[0]?.page ?? 1, 0, 0)
        if (owner === undefined) return sourceCell("", nowhere, this.#key)
        const before = made.get(owner)
        if (before !== undefined) return spannedCell(before.at, before)
        const cell = sourceCell(owner.raw, cellPlace(owner), this.#key)
        made.set(owner, cell)
        return cell
      })
      this.rows.push({ cells, gridded: true, block: this.#block })
    })
    this.#block++
  }
}

/** Where a cell's words begin; an empty cell's corner. */
const cellPlace = ({ page, box, glyphs }: TableCell): ReturnType<typeof placeAt> =>
  glyphs.length === 0
    ? placeAt(page, box.x0, box.y0)
    : placeAt(page, Math.min(...glyphs.map((glyph) => glyph.box.x0)), Math.min(...glyphs.map((glyph) => glyph.box.y0)))

/**
 * A PDF's pages as rows: tables by their lines, the rest as paragraphs.
 * @param loaded what its pages show
 */
export const documentOf = ({ pages: printed, title }: LoadedPdf): SourceDocument => {
  const pages = printed.map((marks) => {
    const turned = upright(marks)
    const { tables, outside } = partsOf(turned, distinct(turned.glyphs))
    const lines = linesOf(outside.filter(({ turn }) => turn === 0))
    const reach =
      tables.length === 0
        ? null
        : { top: Math.min(...tables.map(({ grid }) => grid.box.y0)), bottom: Math.max(...tables.map(({ grid }) => grid.box.y1)) }
    return { marks: turned, lines, tables: reach, grids: tables }
  })
  const key = comparisonKeyFor(printed.map(({ glyphs }) => glyphs.map(({ text }) => text).join("")).join("\n"))
  const furniture = furnitureOf(pages, key)
  const items = pages.flatMap(({ marks, lines, grids }): Item[] => {
    const kept = lines.filter((line: TextLine) => !furniture.has(line))
    const ofPage: Item[] = [
      ...kept.map((line): Item => ({ kind: "line", placed: { page: marks.page, width: marks.width, line } })),
      ...grids.map((table): Item => ({ kind: "table", table })),
    ]
    return ofPage.sort((a, b) => topOf(a) - topOf(b))
  })
  const widths = new Map(pages.map(({ marks }) => [marks.page, marks.width]))
  const levels = new Map(pages.map(({ marks }) => [marks.page, joinedRules(marks.rules.filter(({ level }) => level))]))
  const into = new Rows(key)
  for (const part of partsInOrder(items)) {
    if (part.kind === "lines") into.mixed(part.lines, levels)
    else into.table(wholeTable(part.pieces, key), (page) => widths.get(page) ?? 0)
  }
  const { rows } = into
  return {
    rows,
    metaTitles: title === null ? [] : [title],
    furniture: into.furniture + furniture.size,
    key,
    elsewhere: () => ({ images: printed.reduce((sum, { images }) => sum + images, 0), attachments: 0 }),
    surrounding: () => [0, rows.length],
  }
}
