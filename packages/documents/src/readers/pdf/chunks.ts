import type { Box } from "./geometry.ts"
import type { Glyph } from "./marks.ts"
import { linesOf, wordGap, wordsOf, type TextLine } from "./text-lines.ts"

/** A part of a line that room to its left and right parts from the others. */
export interface Chunk {
  readonly text: string
  readonly box: Box
  readonly baseline: number
  readonly size: number
  readonly glyphs: readonly Glyph[]
}

/** Share of a glyph's size that parts two columns; figures stand closer in narrow columns. */
const columnGap = 0.9
const figureGap = wordGap
const figureGlyph = /^[\d.,/—–-]$/u

const chunkOf = (glyphs: readonly Glyph[]): Chunk | null => {
  const [line] = linesOf(glyphs)
  return line === undefined ? null : { text: wordsOf(line).trim(), box: line.box, baseline: line.baseline, size: line.size, glyphs: line.glyphs }
}

/** A line's parts from left to right. */
export const chunksOf = ({ glyphs }: TextLine): Chunk[] => {
  const groups: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const gap = last === null ? Infinity : glyph.box.x0 - last.box.x1
    const figures = last !== null && figureGlyph.test(last.text) && figureGlyph.test(glyph.text)
    if (gap > (figures ? figureGap : columnGap) * glyph.size) groups.push([])
    groups.at(-1)?.push(glyph)
    last = glyph
  }
  return groups.flatMap((group) => chunkOf(group) ?? [])
}

/** A chunk cut before each of its glyphs of which that is wanted. */
export const cutBefore = (chunk: Chunk, wanted: (glyph: Glyph, at: number) => boolean): Chunk[] => {
  const groups: Glyph[][] = []
  chunk.glyphs.forEach((glyph, at) => {
    if (groups.length === 0 || wanted(glyph, at)) groups.push([])
    groups.at(-1)?.push(glyph)
  })
  return groups.length === 1 ? [chunk] : groups.flatMap((group) => chunkOf(group) ?? [])
}
