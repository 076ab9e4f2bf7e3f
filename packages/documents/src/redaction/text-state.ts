import { identity, type Matrix } from "../pdf/matrix.ts"

/** A font of a page, as far as a glyph's place hangs on it. */
export interface PageFont {
  readonly scale: number
  readonly vertical: boolean
  readonly verticalMetrics: readonly number[] | null
  readonly ascent: number
  readonly descent: number
}

/** What of a page's graphics state decides where text stands and how it looks. */
export interface TextState {
  readonly matrix: Matrix
  readonly text: Matrix
  readonly x: number
  readonly y: number
  readonly lineX: number
  readonly lineY: number
  readonly leading: number
  readonly charSpacing: number
  readonly wordSpacing: number
  /** 1 is the font's own width. */
  readonly horizontal: number
  readonly rise: number
  readonly mode: number
  readonly font: PageFont | null
  readonly size: number
  readonly alpha: number
  readonly colour: readonly [number, number, number] | null
}

/** As a page begins. */
export const beginning: TextState = {
  matrix: identity,
  text: identity,
  ...{ x: 0, y: 0, lineX: 0, lineY: 0, leading: 0, charSpacing: 0, wordSpacing: 0, horizontal: 1, rise: 0, mode: 0 },
  font: null,
  size: 0,
  alpha: 1,
  colour: [0, 0, 0],
}
