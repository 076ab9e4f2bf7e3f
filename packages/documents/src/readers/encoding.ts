import { TextDecoder } from "node:util"

/** Text and the encoding it was read by, or why the bytes are not text. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly refused: "binary" | "empty" }

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? /<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1] ?? null
  )
}

const decoderFor = (label: string, fatal: boolean): TextDecoder | null => {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}

/** Strict; a character cut off at the very end is forgiven, as in a truncated download. */
const strictly = (bytes: Uint8Array, label: string): string | null => {
  const decoder = decoderFor(label, true)
  if (decoder === null) return null
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
}

const damage = (text: string): number => {
  let marks = 0
  for (let i = text.indexOf("\uFFFD"); i >= 0; i = text.indexOf("\uFFFD", i + 1)) marks++
  return marks
}

/** UTF-16 without a mark: every second byte of its ASCII characters is zero, on one side; on the other only that of 一 and the like. */
const unmarkedUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const sample = bytes.subarray(0, 4096)
  if (!sample.includes(0)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (odd > 1 && odd >= 4 * even) return "utf-16le"
  if (even > 1 && even >= 4 * odd) return "utf-16be"
  return null
}

const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 8192)
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13 && code !== 27)) odd++
  }
  return odd > 8 && odd * 20 > sample.length
}

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return null
}

const leastDamaged = (bytes: Uint8Array, labels: readonly string[]): { text: string; encoding: string } => {
  let best = { text: "", encoding: "utf-8", marks: Infinity }
  for (const label of labels) {
    const text = decoderFor(label, false)?.decode(bytes)
    if (text === undefined) continue
    const marks = damage(text)
    if (marks < best.marks) best = { text, encoding: label, marks }
  }
  return best
}

/**
 * Finds the encoding and decodes: byte order mark, then UTF-16 by its zero bytes, then UTF-8 if it is valid,
 * then the declared charset, then GB18030 (of which GBK and GB2312 are parts). A declaration that the bytes
 * contradict is not believed.
 * @param bytes the whole file
 * @returns the text without byte order mark, and the encoding's WHATWG label
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return { refused: "empty" }
  const sure = byMark(bytes) ?? unmarkedUtf16(bytes)
  const found = ((): { text: string; encoding: string } => {
    if (sure !== null) return { text: decoderFor(sure, false)?.decode(bytes) ?? "", encoding: sure }
    const utf8 = strictly(bytes, "utf-8")
    if (utf8 !== null) return { text: utf8, encoding: "utf-8" }
    const declared = declaredCharset(bytes)
    const candidates = [...(declared === null ? [] : [declared]), "gb18030"]
    for (const label of candidates) {
      const text = strictly(bytes, label)
      if (text !== null) return { text, encoding: label }
    }
    return leastDamaged(bytes, ["utf-8", ...candidates])
  })()
  return looksBinary(found.text) ? { refused: "binary" } : found
}
