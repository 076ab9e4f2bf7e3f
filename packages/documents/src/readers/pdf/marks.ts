import type { Box } from "./geometry.ts"

/** One glyph as it stands on the page. */
export interface Glyph {
  /** Its characters, usually one. */
  readonly text: string
  readonly box: Box
  /** Where its line stands, and how large it is set, in points. */
  readonly baseline: number
  readonly size: number
  /** Quarter turns clockwise by which it is turned on the page. */
  readonly turn: 0 | 1 | 2 | 3
  /** Drawn invisibly, as the words that a scanner's recognition laid over its picture. */
  readonly hidden: boolean
  /** Place in the order in which the page draws. */
  readonly order: number
}

/** A straight line that is drawn upright or level, from `from` to `to` at `at`. */
export interface Rule {
  readonly level: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What a page shows, in points from its top left corner as it is looked at. */
export interface PageMarks {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Filled boxes larger than a line: shading, or cells that are told only by it. */
  readonly areas: readonly Box[]
  /** Glyphs of which no character is known. */
  readonly unmapped: number
  readonly images: number
}
