import type { Box } from "./geometry.ts"
import type { Glyph } from "./marks.ts"

/** Glyphs that stand in one line, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[]
  readonly box: Box
  readonly baseline: number
  readonly size: number
}

/** Share of a glyph's size by which the baselines of a line's glyphs may differ. */
const sameLine = 0.45
/** Share of a glyph's size that parts two words where none of them says so. */
export const wordGap = 0.4

const lineOf = (glyphs: readonly Glyph[]): TextLine => {
  const sorted = [...glyphs].sort((a, b) => a.box.x0 - b.box.x0 || a.order - b.order)
  const sizes = sorted.map(({ size }) => size).sort((a, b) => a - b)
  const box = {
    x0: Math.min(...sorted.map((glyph) => glyph.box.x0)),
    y0: Math.min(...sorted.map((glyph) => glyph.box.y0)),
    x1: Math.max(...sorted.map((glyph) => glyph.box.x1)),
    y1: Math.max(...sorted.map((glyph) => glyph.box.y1)),
  }
  return { glyphs: sorted, box, baseline: sorted[0]?.baseline ?? 0, size: sizes[Math.floor(sizes.length / 2)] ?? 0 }
}

/** Glyphs gathered into lines, from the top down. */
export const linesOf = (glyphs: readonly Glyph[]): TextLine[] => {
  const groups: Glyph[][] = []
  let base = 0
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1)
    if (group !== undefined && glyph.baseline - base <= sameLine * Math.min(glyph.size, group[0]?.size ?? 0)) group.push(glyph)
    else {
      groups.push([glyph])
      base = glyph.baseline
    }
  }
  return groups.map(lineOf)
}

const narrow = /[\u0021-\u024f]/u

/** A line's words; blanks stand where the line leaves room between letters or figures. */
export const wordsOf = ({ glyphs }: TextLine): string => {
  let text = ""
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (last !== null) {
      const gap = glyph.box.x0 - last.box.x1
      const letters = narrow.test(glyph.text) && narrow.test(text.slice(-1))
      if (gap > (letters ? wordGap : 2 * wordGap) * Math.max(glyph.size, last.size)) text += " "
    }
    text += glyph.text
    last = glyph
  }
  return text
}
