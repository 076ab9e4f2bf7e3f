import type { Glyph } from "./marks.ts"

/** Share of a glyph's size within which the same glyph again is the same one: bold made by drawing twice, and shadows. */
const near = 0.14
/** Points that it may lie off at most: a damaged file sets glyphs as large as a city. */
const farthest = 20
/** Points; no page is a thousand kilometres wide. */
const nowhere = 1e9

const cell = (value: number): number => Math.floor(value / 2)

/** Each glyph once, though it is drawn twice to look bold. */
export const distinct = (glyphs: readonly Glyph[]): Glyph[] => {
  const seen = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    const { x0, y0 } = glyph.box
    // What lies nowhere is on no page.
    if (!(Math.abs(x0) < nowhere && Math.abs(y0) < nowhere)) return false
    const reach = Math.min(near * Math.abs(glyph.size), farthest)
    for (let i = cell(x0 - reach); i <= cell(x0 + reach); i++)
      for (let j = cell(y0 - reach); j <= cell(y0 + reach); j++)
        for (const other of seen.get(`${glyph.text} ${String(i)} ${String(j)}`) ?? [])
          if (Math.abs(other.box.x0 - x0) <= reach && Math.abs(other.box.y0 - y0) <= reach) return false
    const name = `${glyph.text} ${String(cell(x0))} ${String(cell(y0))}`
    const here = seen.get(name)
    if (here === undefined) seen.set(name, [glyph])
    else here.push(glyph)
    return true
  })
}
