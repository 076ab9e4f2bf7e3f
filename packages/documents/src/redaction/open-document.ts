import { decode } from "../readers/encoding.ts"
import { redactionLimits, type RedactionLimits } from "./limits.ts"
import { openImage } from "./open-image.ts"
import { openPdf } from "./open-pdf.ts"
import { openText } from "./open-text.ts"
import type { PageSource } from "./page-source.ts"
import { RedactionError } from "./refusal.ts"

/** Makes a PDF of an office file, by a program that the agency has set up; throws where it cannot. */
export type ConvertOffice = (bytes: Uint8Array) => Promise<Uint8Array>

/** With what a document is opened. */
export interface OpenOptions {
  readonly limits?: RedactionLimits
  readonly convert?: ConvertOffice
}

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign)

const isOffice = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
const isImage = (bytes: Uint8Array): boolean => begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff)
/** Within the first kilobyte, as every program that opens PDF looks for it. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")

/**
 * Opens a document to be redacted, by what it is and not by its name: PDF, PNG, JPEG, plain text, and office files where a
 * program converts them.
 * @throws RedactionError
 */
export const openDocument = async (bytes: Uint8Array, { limits = redactionLimits, convert }: OpenOptions = {}): Promise<PageSource> => {
  if (bytes.length === 0) throw new RedactionError("empty")
  if (bytes.length > limits.mostBytes) throw new RedactionError("too-large", { bytes: bytes.length, most: limits.mostBytes })
  if (isPdf(bytes)) return openPdf(bytes, limits)
  if (isImage(bytes)) return openImage(bytes, limits)
  if (isOffice(bytes)) {
    if (convert === undefined) throw new RedactionError("needs-converter")
    const converted = await convert(bytes).catch(() => {
      throw new RedactionError("converter-failed")
    })
    return openPdf(converted, limits)
  }
  const decoded = decode(bytes)
  if (!("text" in decoded)) throw new RedactionError("format-unknown")
  return openText(decoded.text, limits)
}
