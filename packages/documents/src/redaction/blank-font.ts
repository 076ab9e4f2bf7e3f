/** A table of a TrueType font. */
interface Table {
  readonly tag: string
  readonly bytes: Uint8Array
}

const u16 = (...values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, value] of values.entries()) view.setUint16(at * 2, value & 0xffff)
  return bytes
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

const padded = (bytes: Uint8Array): Uint8Array => joined([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)])

const sumOf = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

const unitsPerEm = 1000

/** Head, with the place of the sum of all open; the dates are none. */
const head = (): Uint8Array => joined([u16(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, unitsPerEm), new Uint8Array(16), u16(0, 0, 0, 0, 0, 8, 2, 0, 0)])

/**
 * A TrueType font whose characters all are blank: what is written in it is read, searched and spoken, and paints nothing.
 * By the specification of OpenType: head, hhea, maxp, hmtx, loca, glyf and post are all that an embedded font must have.
 * @param glyphs how many, with the one for nothing
 */
export const blankFont = (glyphs: number): Uint8Array => {
  const tables: readonly Table[] = [
    { tag: "glyf", bytes: new Uint8Array(4) },
    { tag: "head", bytes: head() },
    { tag: "hhea", bytes: u16(1, 0, 800, -200, 0, unitsPerEm, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1) },
    // One advance for all, then a side bearing each.
    { tag: "hmtx", bytes: joined([u16(unitsPerEm, 0), new Uint8Array(2 * (glyphs - 1))]) },
    { tag: "loca", bytes: new Uint8Array(2 * (glyphs + 1)) },
    { tag: "maxp", bytes: u16(1, 0, glyphs, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0) },
    { tag: "post", bytes: joined([u16(3, 0), new Uint8Array(28)]) },
  ]
  const power = Math.floor(Math.log2(tables.length))
  let offset = 12 + 16 * tables.length
  const entries = tables.map(({ tag, bytes }) => {
    const entry = new Uint8Array(16)
    const view = new DataView(entry.buffer)
    entry.set(new TextEncoder().encode(tag))
    view.setUint32(4, sumOf(padded(bytes)))
    view.setUint32(8, offset)
    view.setUint32(12, bytes.length)
    offset += padded(bytes).length
    return entry
  })
  const font = joined([
    u16(1, 0, tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)),
    ...entries,
    ...tables.map(({ bytes }) => padded(bytes)),
  ])
  const view = new DataView(font.buffer)
  const headAt = tables.findIndex(({ tag }) => tag === "head")
  view.setUint32(view.getUint32(12 + 16 * headAt + 8) + 8, (0xb1b0afba - sumOf(font)) >>> 0)
  return font
}
