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

const size = (bytes: Uint8Array, most: number): number => {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most), finishFlush: 2 }).length
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null
    // What is damaged or encrypted cannot be measured here.
    return code === "ERR_BUFFER_TOO_LARGE" ? Infinity : 0
  }
}

/**
 * Whether a PDF's streams unpack to more than any report has: measured before they are unpacked for good.
 * Pictures are passed over, for they are not unpacked at all.
 */
export const unpacksTooMuch = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = mostUnpacked
  for (let at = buffer.indexOf(opening); at >= 0;) {
    const start = at + opening.length + (buffer[at + opening.length] === 13 ? 2 : 1)
    const end = buffer.indexOf(closing, start)
    const stop = end < 0 ? buffer.length : end
    const before = buffer.toString("latin1", Math.max(0, at - description), at)
    const words = before.slice(before.lastIndexOf(" obj") + 1)
    if (!picture.test(words)) {
      const times = words.match(packed)?.length ?? 0
      if (times > 1 || (otherwise.test(words) && stop - start > mostOtherwisePacked)) return true
      if (times === 1) left -= size(buffer.subarray(start, stop), left)
      if (left < 0) return true
    }
    at = end < 0 ? -1 : buffer.indexOf(opening, end + closing.length)
  }
  return false
}
