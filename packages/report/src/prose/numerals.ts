const digits = new Map(Array.from("零一二三四五六七八九").map((glyph, value) => [glyph, value]))
for (const [glyph, value] of [
  ["〇", 0],
  ["两", 2],
  ["兩", 2],
] as const)
  digits.set(glyph, value)
const powers = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
])

/** Regular-expression source of a count as prose prints it: `1,234`, `12.5`, `三十二`. Full-width digits are to be narrowed before. */
export const countPattern = "(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+(?:\\.\\d+)?|[零〇一二两兩三四五六七八九十百千万]+)"

const belowTenThousand = (glyphs: string): number | null => {
  let sum = 0
  let digit: number | null = null
  for (const glyph of glyphs) {
    const power = powers.get(glyph)
    const value = digits.get(glyph)
    if (power !== undefined) {
      sum += (digit ?? 1) * power
      digit = null
    } else if (value !== undefined && (digit === null || digit === 0)) digit = value
    else return null
  }
  return sum + (digit ?? 0)
}

/**
 * Reads a count: Arabic with or without thousands separators, or Chinese up to 9999 万.
 * @returns null for anything else, such as a row of Chinese digits without powers (二〇二四)
 */
export const readCount = (text: string): number | null => {
  if (/^\d/u.test(text)) {
    const value = Number(text.replaceAll(",", ""))
    return Number.isFinite(value) ? value : null
  }
  const [head = "", ...tail] = text.split("万")
  if (text === "" || tail.length > 1 || (tail.length === 1 && head === "")) return null
  const [high, low] = [belowTenThousand(head), belowTenThousand(tail[0] ?? "")]
  if (high === null || low === null) return null
  return tail.length === 0 ? high : high * 10_000 + low
}
