import type { Box } from "./box.ts"

/** A character as a page's program sets it. */
export interface Glyph {
  /** What it stands for; of a ligature several characters. */
  readonly text: string
  readonly box: Box
  /** Where its baseline begins, on the page. */
  readonly origin: readonly [number, number]
  /** In which direction the line runs, in radians, clockwise as seen. */
  readonly angle: number
  /** Height of its font, in points as seen. */
  readonly size: number
  /** How far the line goes on by it, in points as seen. */
  readonly advance: number
  /** Colour of its filling; null where it is none that could be compared. */
  readonly colour: readonly [number, number, number] | null
  /** True where the program itself says that it is not shown: invisible, transparent, switched off. */
  readonly hidden: boolean
  /** Which piece of text it belongs to, counted from 0. */
  readonly run: number
}

/** A blank of any width. */
export const isBlank = (text: string): boolean => /^[\s\u{00a0}\u{200b}\u{feff}]*$/u.test(text)
