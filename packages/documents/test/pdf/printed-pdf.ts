import type { BlockCell, PageBlock } from "./page-blocks.ts"
import { Pen, widthOf, type Manner, type Ruling } from "./pen.ts"
import { rawPdf, type FontEncoding, type RawPage } from "./raw-pdf.ts"

/** How a program prints a report. */
export interface PrintWish {
  readonly encoding?: FontEncoding
  readonly manner?: Manner
  readonly ruling?: Ruling
  readonly size?: number
  readonly tableSize?: number
  /** Words of cells in the middle, or at the left and above. */
  readonly centred?: boolean
  /** Draw everything twice, a little beside. */
  readonly bold?: boolean
  /** A page break may go through a row. */
  readonly splitsRows?: boolean
  /** Where it does, whether lines close the table at the page's foot and head. */
  readonly closesPages?: boolean
  /** How many head rows are printed again on the next page. */
  readonly repeats?: number
  /** Group labels: across, one glyph below the other, or turned. */
  readonly groups?: "across" | "down" | "turned"
  /** Page numbers at the foot. */
  readonly numbers?: "none" | "bare" | "dashed" | "words"
  /** The same words at the head of every page. */
  readonly head?: string
  /** Landscape: by a landscape sheet, by the page's own rotation, or by turned words on an upright sheet. */
  readonly landscape?: "none" | "sheet" | "rotated" | "turned"
  /** Padding of cells, points. */
  readonly padding?: number
  readonly leading?: number
  /** How wide columns of figures are beside what they usually are; where they are too narrow, figures are broken over lines. */
  readonly figureShare?: number
  /** Heads and labels have a ground of their own, figures have none. */
  readonly shadesLabels?: boolean
  readonly title?: string
}

interface Placed {
  readonly cell: BlockCell
  readonly row: number
  readonly column: number
}

const placedCells = (rows: readonly (readonly BlockCell[])[]): { readonly cells: readonly Placed[]; readonly width: number } => {
  const taken = new Set<string>()
  const cells: Placed[] = []
  let width = 0
  rows.forEach((row, r) => {
    let column = 0
    for (const cell of row) {
      while (taken.has(`${r} ${column}`)) column++
      cells.push({ cell, row: r, column })
      for (let i = r; i < r + cell.rows; i++) for (let j = column; j < column + cell.columns; j++) taken.add(`${i} ${j}`)
      column += cell.columns
      width = Math.max(width, column)
    }
  })
  return { cells, width }
}

const wrapped = (text: string, room: number): string[] => {
  const lines: string[] = []
  let line = ""
  for (const glyph of text) {
    if (line !== "" && widthOf(line + glyph) > room) {
      lines.push(line)
      line = ""
    }
    line += glyph
  }
  return line === "" ? lines : [...lines, line]
}

/** Widths of a table's columns: labels wide, figures narrow. */
const sharesOf = (width: number, figures: number): number[] => {
  if (width === 10) return [1.3, 1.7, 4.4, ...[1.1, 1.1, 1.1, 1.2, 1.2, 1, 1.1].map((share) => share * figures)]
  return Array.from({ length: width }, () => 1)
}

/** Prints a report's blocks page by page, as office programs do. */
export const printedPdf = (blocks: readonly PageBlock[], wish: PrintWish = {}): Uint8Array => {
  const { manner = "run", ruling = "boxes", size = 12, tableSize = 9, encoding = "UniGB-UCS2-H", padding = 4, leading = 1.25 } = wish
  const across = wish.landscape !== undefined && wish.landscape !== "none"
  const [width, height] = across ? [842, 595] : [595, 842]
  const [left, right, top, bottom] = [64, width - 64, 72, height - 72]
  const pens: Pen[] = []
  let pen = new Pen(height, encoding)
  let y = top
  const nextPage = (): void => {
    pen = new Pen(height, encoding)
    pens.push(pen)
    y = top
    if (wish.head !== undefined) pen.words(wish.head, left, 40, 9, manner)
    const number = pens.length
    const label = { none: "", bare: String(number), dashed: `- ${number} -`, words: `第 ${number} 页` }[wish.numbers ?? "none"]
    if (label !== "") pen.words(label, width / 2 - (widthOf(label) * 9) / 2, height - 36, 9, manner)
  }
  nextPage()

  const paragraph = (text: string, at: number, indent: number): void => {
    const room = (right - left) / at
    const first = text.slice(0, [...wrapped(text, room - indent)][0]?.length ?? 0)
    const lines = [first, ...wrapped(text.slice(first.length), room)]
    lines.forEach((line, i) => {
      if (y + at * 1.8 > bottom) nextPage()
      y += at * 1.8
      pen.words(line, left + (i === 0 ? indent * at : 0), y, at, manner)
    })
  }

  const title = (text: string): void => {
    for (const line of wrapped(text, 20)) {
      y += 32
      pen.words(line, (left + right - widthOf(line) * 20) / 2, y, 20, manner)
    }
    y += 16
  }

  const table = (rows: readonly (readonly BlockCell[])[]): void => {
    y += 12
    const { cells, width: columns } = placedCells(rows)
    const shares = sharesOf(columns, wish.figureShare ?? 1)
    const whole = shares.reduce((a, b) => a + b, 0)
    const xs = [left]
    for (const share of shares) xs.push((xs.at(-1) ?? left) + ((right - left) * share) / whole)
    const isGroup = ({ cell }: Placed): boolean =>
      cell.rows > 1 && cell.columns === 1 && cell.text.length < 12 && wish.groups !== undefined && wish.groups !== "across"
    const linesIn = (one: Placed): string[] => {
      const room = (xs[one.column + one.cell.columns]! - xs[one.column]! - 2 * padding) / tableSize
      if (isGroup(one)) return wish.groups === "down" ? [...one.cell.text] : []
      return wrapped(one.cell.text, Math.max(1, room))
    }
    const step = tableSize * leading
    const heights = rows.map((_, r) => {
      const own = cells.filter(({ row, cell }) => row === r && cell.rows === 1)
      return Math.max(1, ...own.map((one) => linesIn(one).length)) * step + 2 * padding
    })
    const heads = Math.min(wish.repeats ?? 0, rows.length)
    /** Draws rows `from` to `to` from y on; of the last row only `part` points, of the first what `skipped` leaves. */
    const draw = (from: number, to: number, skipped: number, part: number | null): void => {
      const edge: number[] = [y]
      for (let r = from; r < to; r++) edge.push(edge.at(-1)! + (r === to - 1 && part !== null ? part : heights[r]! - (r === from ? skipped : 0)))
      for (const one of cells) {
        const { cell, row, column } = one
        if (row + cell.rows <= from || row >= to) continue
        const [r0, r1] = [Math.max(row, from), Math.min(row + cell.rows, to)]
        const [x0, x1, y0, y1] = [xs[column]!, xs[column + cell.columns]!, edge[r0 - from]!, edge[r1 - from]!]
        const openBelow = wish.closesPages === false && part !== null && r1 === to
        const openAbove = wish.closesPages === false && skipped > 0 && r0 === from
        if (openBelow || openAbove) {
          pen.stroke(x0, y0, x0, y1)
          pen.stroke(x1, y0, x1, y1)
          if (!openAbove) pen.stroke(x0, y0, x1, y0)
          if (!openBelow) pen.stroke(x0, y1, x1, y1)
        } else {
          if (wish.shadesLabels === true && /\p{Script=Han}/u.test(cell.text)) pen.fill(x0, y0, x1, y1, 0.85)
          pen.sides(x0, y0, x1, y1, ruling)
        }
        const whole = row >= from && row + cell.rows <= to && !(r1 === to && part !== null) && !(r0 === from && skipped > 0)
        const lines = linesIn(one)
        if (isGroup(one) && wish.groups === "turned" && row >= from) {
          pen.upwards(cell.text, (x0 + x1) / 2 + tableSize / 3, Math.min(y1 - 2, (y0 + y1) / 2 + (widthOf(cell.text) * tableSize) / 2), tableSize)
          continue
        }
        // What of a cut cell stands on this page: as many lines as fit, from the top.
        const cut = !whole && cell.rows === 1
        const before = cut && skipped > 0 && r0 === from && row === from ? Math.round((skipped - padding) / step) : 0
        const fits = cut && part !== null && r1 === to ? Math.floor((part - padding) / step + 0.01) : lines.length
        const shown = cut ? lines.slice(before, before + fits) : row >= from ? lines : []
        const block = shown.length * step
        const start = wish.centred === false || cut ? y0 + padding : (y0 + y1 - block) / 2
        shown.forEach((line, i) => {
          const room = x1 - x0
          const x = wish.centred === false ? x0 + padding : x0 + (room - widthOf(line) * tableSize) / 2
          pen.words(line, x, start + i * step + tableSize * 0.95, tableSize, manner, wish.bold === true)
        })
      }
      y = edge.at(-1)!
    }
    let from = 0
    let skipped = 0
    while (from < rows.length) {
      let to = from
      let used = 0
      while (to < rows.length && y + used + heights[to]! - (to === from ? skipped : 0) <= bottom) {
        used += heights[to]! - (to === from ? skipped : 0)
        to++
      }
      let part: number | null = null
      if (to < rows.length && wish.splitsRows === true) {
        const lines = Math.floor((bottom - y - used - padding) / step)
        const all = Math.round((heights[to]! - 2 * padding) / step)
        if (lines >= 1 && lines < all && heights[to]! > step * 2) {
          part = lines * step + padding
          to++
        }
      }
      if (to === from) {
        nextPage()
        continue
      }
      draw(from, to, skipped, part)
      skipped = part ?? 0
      from = part === null ? to : to - 1
      if (from < rows.length) {
        nextPage()
        if (heads > 0 && from >= heads) draw(0, heads, 0, null)
      }
    }
    y += 10
  }

  for (const block of blocks) {
    if (block.kind === "table") table(block.rows)
    else if (block.kind === "title") title(block.text)
    else paragraph(block.text, size, 2)
  }
  const pages = pens.map((one): RawPage => {
    if (wish.landscape === "rotated") return { width: 595, height: 842, rotate: 90, content: `q 0 1 -1 0 595 0 cm\n${one.content}\nQ` }
    if (wish.landscape === "turned") return { width: 595, height: 842, content: `q 0 1 -1 0 595 0 cm\n${one.content}\nQ` }
    return { width, height, content: one.content }
  })
  return rawPdf(pages, { encoding, ...(wish.title === undefined ? {} : { title: wish.title }) })
}
