import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { readReport } from "./read-report.ts"
import { unreadable } from "./unreadable.ts"

/** The most bytes of a published report that a server takes in: with its pictures a page has some megabytes. */
export const mostPublishedBytes = 4 * 1_048_576

/**
 * Reads a published report as somebody hands it in: text, Markdown, HTML, a Word document, a workbook,
 * our JSON or CSV, or our template. Never throws.
 * @param bytes the whole file, at most {@link mostPublishedBytes}
 */
export const readPublished = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> => {
  if (bytes.length > mostPublishedBytes) return unreadable("too-large", `超过${String(mostPublishedBytes / 1_048_576)} MB`)
  return readReport(bytes, options)
}
