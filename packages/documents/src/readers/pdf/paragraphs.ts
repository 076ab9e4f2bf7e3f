import { headingOf } from "../recognition/chapter-headings.ts"
import type { ComparisonKey } from "../comparison-key.ts"
import { sourceCell, type SourceCell } from "../source.ts"
import { wordsOf, type TextLine } from "./text-lines.ts"

/** A line with its page. */
export interface PlacedLine {
  readonly page: number
  /** How wide the page is: pages of one width share their margins. */
  readonly width: number
  readonly line: TextLine
}

/** Sizes of type: by how much a line's first glyph may stand in, its end fall short, its size differ, and lines be apart. */
const indented = 0.9
const short = 2.4
const otherSize = 0.12
const farApart = 2.6

interface Margins {
  readonly left: number
  readonly right: number
}

/** Where the text's lines begin and end on pages of one width. */
const marginsOf = (lines: readonly PlacedLine[]): ReadonlyMap<number, Margins> => {
  const found = new Map<number, Margins>()
  for (const { width, line } of lines) {
    if (line.glyphs.length < 8) continue
    const before = found.get(Math.round(width)) ?? { left: Infinity, right: 0 }
    found.set(Math.round(width), { left: Math.min(before.left, line.box.x0), right: Math.max(before.right, line.box.x1) })
  }
  return found
}

/** Lines of a title: of one size, one below the other around one middle, until it says what it is the title of. */
const inTitle = (last: PlacedLine, placed: PlacedLine, text: string, margin: Margins): boolean => {
  const size = Math.max(last.line.size, placed.line.size)
  const [above, below] = [last.line.box, placed.line.box]
  return (
    last.page === placed.page &&
    Math.abs(last.line.size - placed.line.size) <= otherSize * size &&
    placed.line.baseline - last.line.baseline < farApart * size &&
    Math.abs(above.x0 + above.x1 - below.x0 - below.x1) < 2 * size &&
    Math.abs(below.x0 + below.x1 - margin.left - margin.right) < 4 * size &&
    below.x0 > margin.left + 2.5 * size &&
    !/(?:报告|年报|总结|報告)[）)]?$/u.test(text) &&
    text.length < 50
  )
}

const latin = /[A-Za-z]/u

/** A place on a page, to a tenth of a point. */
export const placeAt = (page: number, x: number, y: number): { readonly page: number; readonly x: number; readonly y: number } => ({
  page,
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
})

/**
 * Joins lines of prose into paragraphs: a line that reaches the right margin runs on in the next that begins at the left one.
 * Headings and the lines of a title stay for themselves.
 */
export const paragraphsOf = (lines: readonly PlacedLine[], key: ComparisonKey): SourceCell[] => {
  const margins = marginsOf(lines)
  const cells: SourceCell[] = []
  let text = ""
  let at = placeAt(1, 0, 0)
  let last: PlacedLine | null = null
  const close = (): void => {
    if (text !== "") cells.push(sourceCell(text, at, key))
    text = ""
  }
  const isHeading = (words: string): boolean => {
    const heading = headingOf({ cells: [sourceCell(words, at, key)], gridded: false, block: 0 })
    return heading !== null && heading.inline === null
  }
  for (const placed of lines) {
    const { page, width, line } = placed
    const words = wordsOf(line)
    const margin = margins.get(Math.round(width))
    const runsOn = ((): boolean => {
      if (last === null || margin === undefined || isHeading(text) || isHeading(words)) return false
      if (inTitle(last, placed, text, margin)) return true
      const size = Math.max(line.size, last.line.size)
      if (Math.abs(line.size - last.line.size) > otherSize * size) return false
      if (last.line.box.x1 < margin.right - short * size || line.box.x0 > margin.left + indented * size) return false
      if (page === last.page) return line.baseline - last.line.baseline < farApart * size
      return page === last.page + 1 && width === last.width
    })()
    if (!runsOn) {
      close()
      at = placeAt(page, line.box.x0, line.box.y0)
    }
    text += (runsOn && latin.test(text.slice(-1)) && latin.test(words.charAt(0)) ? " " : "") + words
    last = placed
  }
  close()
  return cells
}
