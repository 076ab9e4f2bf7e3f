import { TextDecoder, TextEncoder } from "node:util"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}

const after = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes])

let gbkCodes: Map<string, readonly number[]> | null = null

const gbkTable = (): Map<string, readonly number[]> => {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder("gbk")
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const glyph = decoder.decode(Uint8Array.of(lead, trail))
      if (glyph.length === 1 && glyph !== "\ufffd" && !codes.has(glyph)) codes.set(glyph, [lead, trail])
    }
  return codes
}

/** GBK, by turning its decoder round. */
export const gbk = (text: string): Uint8Array => {
  gbkCodes ??= gbkTable()
  const codes = gbkCodes
  return Uint8Array.from(
    [...text].flatMap((glyph) => {
      const code = glyph.codePointAt(0)!
      const found = code < 128 ? [code] : codes.get(glyph)
      if (found === undefined) throw new RangeError(`no GBK code for ${glyph}`)
      return found
    }),
  )
}

/** Every encoding that reports are found in. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": utf8,
  "UTF-8 带标记": (text) => after([0xef, 0xbb, 0xbf], utf8(text)),
  GBK: gbk,
  "UTF-16LE 带标记": (text) => after([0xff, 0xfe], utf16(text, true)),
  "UTF-16BE 带标记": (text) => after([0xfe, 0xff], utf16(text, false)),
  "UTF-16LE 不带标记": (text) => utf16(text, true),
  "UTF-16BE 不带标记": (text) => utf16(text, false),
}
