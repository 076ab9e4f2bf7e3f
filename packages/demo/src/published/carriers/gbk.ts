const pairs = (): Map<string, number> => {
  const decoder = new TextDecoder("gbk")
  const codes = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const glyph = decoder.decode(new Uint8Array([lead, trail]))
      if (glyph.length === 1 && glyph !== "\uFFFD" && !codes.has(glyph)) codes.set(glyph, (lead << 8) | trail)
    }
  return codes
}

let known: ReadonlyMap<string, number> | undefined

/**
 * Text in GBK.
 * @throws RangeError for a character that GBK does not have
 */
export const inGbk = (text: string): Uint8Array => {
  known ??= pairs()
  const bytes: number[] = []
  for (const glyph of text) {
    const code = glyph.codePointAt(0) ?? 0
    const pair = known.get(glyph)
    if (code < 0x80) bytes.push(code)
    else if (pair === undefined) throw new RangeError(`GBK has no ${glyph}`)
    else bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}
