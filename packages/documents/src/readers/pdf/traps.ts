import { inflateSync } from "node:zlib"

/** Bytes of all streams but pictures, unpacked: a report's pages and fonts have some megabytes. */
const mostUnpacked = 192 * 1_048_576
/** Bytes before a stream in which its description stands. */
const description = 1200
/** Streams of other packings are small, or they hide something. */
const mostOtherwisePacked = 2 * 1_048_576

const opening = Buffer.from("stream")
const closing = Buffer.from("endstream")

const picture = /\/Subtype\s*\/Image\b/u
const packed = /\/(?:FlateDecode|Fl)\b/gu
const otherwise = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/u

const nothing = Buffer.alloc(0)

/** The stream unpacked; null where it is more than that. */
const unpacked = (bytes: Uint8Array, most: number): Buffer | null => {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most), finishFlush: 2 })
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null
    // What is damaged or encrypted cannot be measured here.
    return code === "ERR_BUFFER_TOO_LARGE" ? null : nothing
  }
}

const objects = /\/Type\s*\/ObjStm\b/u
const widths = /(?:\/W2?|\d\s+obj)\s*\[((?:[^[\]/>]|\[[^[\]/>]*\])*)\]/gu
const noGlyph = /(?<![\d.])\d{6,}/u

/** Widths of glyphs by numbers that no font has: the library would count up to them one by one. */
const hasEndlessWidths = (text: string): boolean => [...text.matchAll(widths)].some(([, inside = ""]) => noGlyph.test(inside))
/**
 * Whether a PDF would take the library endless time or memory: its streams unpack to more than any report has, or its
 * numbers lead on and on. Looked at before anything is opened; pictures are passed over, for they are not unpacked at all.
 * @returns the reason for refusing it, or null
 */
export const trapIn = (bytes: Uint8Array): "too-complex" | "malformed" | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (hasEndlessWidths(buffer.toString("latin1"))) return "malformed"
  let left = mostUnpacked
  for (let at = buffer.indexOf(opening); at >= 0;) {
    const start = at + opening.length + (buffer[at + opening.length] === 13 ? 2 : 1)
    const end = buffer.indexOf(closing, start)
    const stop = end < 0 ? buffer.length : end
    const before = buffer.toString("latin1", Math.max(0, at - description), at)
    const words = before.slice(before.lastIndexOf(" obj") + 1)
    if (!picture.test(words)) {
      const times = words.match(packed)?.length ?? 0
      if (times > 1 || (otherwise.test(words) && stop - start > mostOtherwisePacked)) return "too-complex"
      const plain = times === 1 ? unpacked(buffer.subarray(start, stop), left) : nothing
      if (plain === null) return "too-complex"
      left -= plain.length
      if (objects.test(words) && hasEndlessWidths(plain.toString("latin1"))) return "malformed"
    }
    at = end < 0 ? -1 : buffer.indexOf(opening, end + closing.length)
  }
  return null
}
