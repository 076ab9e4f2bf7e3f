import { TextDecoder } from "node:util"
import { decode } from "../readers/encoding.ts"

/** The text of a page: by the charset that its server named, else as it says itself or as its bytes look; null for no text. */
export const decodePage = (bytes: Uint8Array, contentType: string | null): string | null => {
  const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(contentType ?? "")?.[1]
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
