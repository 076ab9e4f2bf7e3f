const values: ReadonlyMap<string, number> = new Map(Array.from("零一二三四五六七八九", (glyph, at) => [glyph, at]))
const powers: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
])

/** Characters of a number in Chinese or Arabic figures, for a pattern's class. */
export const numeralGlyphs = "零〇一二三四五六七八九十百千两\\d"

/**
 * A number in Chinese (三十六, 一百零二) or Arabic figures.
 * @returns null for what is none
 */
export const numberOf = (text: string): number | null => {
  if (/^\d+$/u.test(text)) return Number(text)
  let total = 0
  let digit: number | null = null
  for (const glyph of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const value = values.get(glyph)
    const power = powers.get(glyph)
    if (value !== undefined) digit = value
    else if (power !== undefined) {
      total += (digit ?? 1) * power
      digit = null
    } else return null
  }
  return text === "" ? null : total + (digit ?? 0)
}
