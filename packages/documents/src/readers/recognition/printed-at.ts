import type { SourceCell } from "../source.ts"

/** From where to where something is printed in a line, in halves of a wide glyph. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2018\u2019\u201c\u201d]/u

/** Where the figures of a line are printed; null where no run of blanks shows that the line is set in columns. */
export const intervalsOf = (cell: SourceCell, figures: readonly { readonly text: string; readonly offset: number }[]): Interval[] | null => {
  if (!("line" in cell.at) || !cell.raw.includes("   ")) return null
  let at = cell.at.column
  let offset = 0
  const upTo = (end: number): number => {
    for (; offset < end; offset++) at += wide.test(cell.raw.charAt(offset)) ? 2 : 1
    return at
  }
  return figures.map((figure) => ({ from: upTo(figure.offset), to: upTo(figure.offset + figure.text.length) }))
}
