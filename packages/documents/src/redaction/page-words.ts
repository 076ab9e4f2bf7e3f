import { around, type Box } from "./box.ts"
import type { Glyph } from "./glyph.ts"
import { rowsOf, type Segment } from "./lines.ts"

/** A word of a page with its place. */
export interface PageWord {
  readonly text: string
  readonly box: Box
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" })

const wordsIn = ({ glyphs }: Segment): readonly PageWord[] => {
  const text = glyphs.map((glyph) => glyph.text).join("")
  const from = glyphs.flatMap((glyph) => Array.from({ length: glyph.text.length }, () => glyph))
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const box = around([...new Set(from.slice(index, index + segment.length))].map((glyph) => glyph.box))
    return box === null || segment.trim() === "" ? [] : [{ text: segment, box }]
  })
}

/** The words of a page in the order in which they are read, for whom a list is easier to choose from than a picture. */
export const wordsOfPage = (glyphs: readonly Glyph[]): readonly PageWord[] => rowsOf(glyphs).flat().flatMap(wordsIn)
