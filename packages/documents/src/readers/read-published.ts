import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { readReport } from "./read-report.ts"
import { readTemplate } from "./report-template/read-template.ts"
import { unreadable } from "./unreadable.ts"

/** The most bytes of a published report that a server takes in: with its pictures a page has some megabytes. */
export const mostPublishedBytes = 4 * 1_048_576

const isZip = (bytes: Uint8Array): boolean => [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte)

/**
 * Reads a published report as somebody hands it in: text, Markdown, HTML, our JSON or CSV, or our XLSX template. Never throws.
 * @param bytes the whole file, at most {@link mostPublishedBytes}
 */
export const readPublished = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> => {
  if (bytes.length > mostPublishedBytes) return unreadable("too-large", `超过${String(mostPublishedBytes / 1_048_576)} MB`)
  return isZip(bytes) ? readTemplate(bytes, options) : readReport(bytes, options)
}
