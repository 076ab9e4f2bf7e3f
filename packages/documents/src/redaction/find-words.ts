import type { Box } from "./box.ts"
import { boxesOf } from "./boxes-of.ts"
import type { Glyph } from "./glyph.ts"
import { compared } from "./plain-characters.ts"
import { readingsOf, type Reading } from "./readings.ts"

/** Words found on a page. */
export interface FoundWords {
  readonly text: string
  readonly boxes: readonly Box[]
}

/** The reading as it is compared, with the character of each code unit. */
const comparable = ({ text, from }: Reading): Reading => {
  let plain = ""
  const origins: (Glyph | null)[] = []
  for (let at = 0; at < text.length; at += 1) {
    const one = compared(text.charAt(at))
    plain += one
    origins.push(...Array.from({ length: one.length }, () => from[at] ?? null))
  }
  return { text: plain, from: origins }
}

/** Finds each set of characters once, however many readings show it. */
const onceEach = () => {
  const known = new Set<Glyph>()
  return (glyphs: readonly Glyph[]): boolean => {
    if (glyphs.length === 0 || glyphs.every((glyph) => known.has(glyph))) return false
    for (const glyph of glyphs) known.add(glyph)
    return true
  }
}

/** The characters that a part of a reading came from. */
export const glyphsIn = ({ from }: Reading, start: number, end: number): readonly Glyph[] => [
  ...new Set(from.slice(start, end).filter((one) => one !== null)),
]

/**
 * Every place where words stand on a page, also wrapped over lines, with blanks in between or in full width.
 * @param glyphs what is seen of the page
 * @param words in any width and with any blanks; words of fewer than one sign are nowhere
 */
export const findWords = (glyphs: readonly Glyph[], words: string): readonly FoundWords[] => {
  const wanted = compared(words)
  if (wanted === "") return []
  const isNew = onceEach()
  return readingsOf(glyphs)
    .map(comparable)
    .flatMap((reading) => {
      const found: FoundWords[] = []
      for (let at = reading.text.indexOf(wanted); at >= 0; at = reading.text.indexOf(wanted, at + wanted.length)) {
        const met = glyphsIn(reading, at, at + wanted.length)
        if (isNew(met)) found.push({ text: words, boxes: boxesOf(met) })
      }
      return found
    })
}
