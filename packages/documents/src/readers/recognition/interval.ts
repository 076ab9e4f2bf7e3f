/** From where to where something is printed in a line, in halves of a wide glyph. */
export interface Interval {
  readonly from: number
  readonly to: number
}
