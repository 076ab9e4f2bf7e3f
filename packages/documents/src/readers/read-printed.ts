import { looksLikeCsv, readOnlyCsv } from "./csv/read-csv.ts"
import { looksLikeHtml } from "./content-type.ts"
import { decode } from "./encoding.ts"
import { readPage } from "./html/read-page.ts"
import { PageTooComplex } from "./html/page-too-complex.ts"
import { looksLikeJson, readJson } from "./json/read-json.ts"
import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { recognise } from "./recognition/recognise.ts"
import type { SourceDocument } from "./source.ts"
import { readLines } from "./text/read-lines.ts"
import { unreadable } from "./unreadable.ts"
import { visible } from "./visible.ts"
import { whyNoReport } from "./why-no-report.ts"

const frontEnd = (text: string): SourceDocument => (looksLikeHtml(text) ? readPage(text) : readLines(text))

const readMarkup = (text: string, options: ReadOptions): ReadOutcome => {
  try {
    const source = frontEnd(text)
    return recognise(source, options) ?? unreadable(whyNoReport(source))
  } catch (error) {
    if (error instanceof PageTooComplex) return unreadable("too-complex")
    throw error
  }
}

/**
 * Reads an annual report from text: as published in plain text, Markdown or HTML, or as our own JSON or CSV. Encoding and
 * format are told by the content. Never throws.
 * @param bytes the whole file, of no binary kind
 */
export const readPrinted = (bytes: Uint8Array, options: ReadOptions): ReadOutcome => {
  const decoded = decode(bytes)
  if ("refused" in decoded) return unreadable(decoded.refused)
  const text = visible(decoded.text)
  if (looksLikeJson(text)) return readJson(text)
  return looksLikeCsv(text) ? readOnlyCsv(text, options) : readMarkup(text, options)
}
