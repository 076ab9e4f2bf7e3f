import type { Glyph } from "./glyph.ts"
import { blocksOf, rowsOf, type Segment } from "./lines.ts"

/** A stretch of a page's text, with the character that each code unit came from; null for what stands between. */
export interface Reading {
  readonly text: string
  readonly from: readonly (Glyph | null)[]
}

const blank = 0.2

const reading = (segments: readonly Segment[], between: string, gaps: boolean): Reading => {
  let text = ""
  const from: (Glyph | null)[] = []
  const add = (piece: string, glyph: Glyph | null): void => {
    text += piece
    from.push(...Array.from({ length: piece.length }, () => glyph))
  }
  for (const [at, { glyphs, angle }] of segments.entries()) {
    if (at > 0) add(between, null)
    let end: number | null = null
    for (const glyph of glyphs) {
      const along = glyph.origin[0] * Math.cos(angle) + glyph.origin[1] * Math.sin(angle)
      if (gaps && end !== null && along - end > blank * glyph.size) add(" ", null)
      add(glyph.text, glyph)
      end = along + glyph.advance
    }
  }
  return { text, from }
}

const inOrder = (glyphs: readonly Glyph[]): Reading => ({
  text: glyphs.map(({ text }) => text).join(""),
  from: glyphs.flatMap((glyph) => Array.from({ length: glyph.text.length }, () => glyph)),
})

/**
 * All ways in which a page can be read: each row, each paragraph and wrapped cell without its line breaks, and all of it in
 * the order in which it was set. What is split over lines or cells is whole in one of them.
 */
export const readingsOf = (glyphs: readonly Glyph[]): readonly Reading[] => {
  const rows = rowsOf(glyphs)
  const segments = rows.flat().map((segment) => [segment])
  const blocks = blocksOf(rows).filter((block) => block.length > 1)
  return [
    ...rows.map((row) => reading(row, "  ", true)),
    ...segments.map((one) => reading(one, "", false)),
    ...blocks.map((block) => reading(block, "", false)),
    inOrder(glyphs),
  ]
}
