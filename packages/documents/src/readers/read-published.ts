import { binaryKind } from "./content-type.ts"
import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { readReport } from "./read-report.ts"
import { unreadable } from "./unreadable.ts"

/** The most bytes of a published report that a server takes in: with its pictures and fonts a PDF has some megabytes. */
export const mostPublishedBytes = 16 * 1_048_576
/** Of all other kinds, whose pictures stand elsewhere. */
const mostOtherBytes = 4 * 1_048_576

/**
 * Reads a published report as somebody hands it in: text, Markdown, HTML, PDF, a Word document, a workbook,
 * our JSON or CSV, or our template. Never throws.
 * @param bytes the whole file, at most {@link mostPublishedBytes}
 */
export const readPublished = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> => {
  const isPdf = binaryKind(bytes) === "pdf"
  const most = isPdf ? mostPublishedBytes : mostOtherBytes
  if (bytes.length > most) return unreadable("too-large", `超过${String(most / 1_048_576)} MB`)
  // A server has others to serve: what a stranger's PDF takes is bounded from outside.
  if (isPdf && options.ocr === undefined) return (await import("./pdf/apart.ts")).readPdfApart(bytes, options)
  return readReport(bytes, options)
}
