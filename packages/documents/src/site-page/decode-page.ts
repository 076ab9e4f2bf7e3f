import { isUtf8 } from "node:buffer"
import { TextDecoder } from "node:util"
import { decode } from "../readers/encoding.ts"

/** The text of a page: by the charset that its server named, else as it says itself or as its bytes look; null for no text. */
export const decodePage = (bytes: Uint8Array, contentType: string | null): string | null => {
  const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(contentType ?? "")?.[1]
  // Nearly all are, and this way is several times as fast as the decoder's.
  if (charset !== undefined && /^utf-?8$/iu.test(charset) && isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString("utf8")
      .replace(/^\uFEFF/u, "")
  if (charset !== undefined) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes)
    } catch {
      // A charset that nobody knows, or one that the bytes are not in: look at the bytes.
    }
  }
  const decoded = decode(bytes)
  return "text" in decoded ? decoded.text : null
}
