import { binaryKind } from "./content-type.ts"
import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { readPrinted } from "./read-printed.ts"
import { unreadable } from "./unreadable.ts"
import { byConverter } from "./convert/convertible.ts"
import { readOldOffice } from "./read-old-office.ts"

const mebibyte = 1_048_576
/** A report with its prose is some tens of kilobytes, with pictures inside the page some megabytes. */
const largest = 16 * mebibyte
/** PDF and office files carry fonts and photographs that are not looked at. */
const largestPacked = 50 * mebibyte

/**
 * Reads an annual report: as published in plain text, Markdown, HTML, PDF, DOCX or XLSX, or as our own JSON, CSV or
 * template. Encoding and format are told by the content, never by a name. Never throws.
 * @param bytes the whole file, at most 16 MB, PDF and office files 50 MB; a CSV of several reports is for `readCsv`
 * @returns the report with the readers' findings, or no report and one `file.unreadable` finding
 */
export const readReport = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> => {
  const binary = binaryKind(bytes)
  const most = binary === null ? largest : largestPacked
  if (bytes.length > most) return unreadable("too-large", `超过${String(most / mebibyte)} MB`)
  switch (binary) {
    case null:
      return readPrinted(bytes, options)
    // Their libraries take a fifth of a second to load, which no other format should wait for.
    case "pdf":
      return (await import("./pdf/read-pdf.ts")).readPdf(bytes, options)
    case "zip":
      return (await import("./packed/read-packed.ts")).readPacked(bytes, options, readReport)
    case "ole":
      return readOldOffice(bytes, options, readReport)
    case "rtf":
      return byConverter(bytes, "rtf", "rtf", options, readReport)
    default:
      return unreadable(binary)
  }
}
