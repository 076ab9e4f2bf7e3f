import { looksLikeCsv, readOnlyCsv } from "./csv/read-csv.ts"
import { looksLikeHtml } from "./content-type.ts"
import { decode } from "./encoding.ts"
import { readPage } from "./html/read-page.ts"
import { PageTooComplex } from "./html/tree.ts"
import { looksLikeJson, readJson } from "./json/read-json.ts"
import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { recognise } from "./recognition/recognise.ts"
import type { SourceDocument } from "./source.ts"
import { readLines } from "./text/read-lines.ts"
import { unreadable, type UnreadableReason } from "./unreadable.ts"

const frontEnd = (text: string): SourceDocument => (looksLikeHtml(text) ? readPage(text) : readLines(text))

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/u
const allInvisible = new RegExp(invisible.source, "gu")

/** Marks without width part no words; editors leave them anywhere, in the middle of a number as well. */
const visible = (text: string): string => (invisible.test(text) ? text.replace(allInvisible, "") : text)

const whyNot = (source: SourceDocument): UnreadableReason => {
  if (source.rows.length > 400) return "not-a-report"
  const { images, attachments } = source.elsewhere()
  if (attachments > 0) return "link-only"
  return images > 0 ? "image-only" : "not-a-report"
}

const readMarkup = (text: string, options: ReadOptions): ReadOutcome => {
  try {
    const source = frontEnd(text)
    return recognise(source, options) ?? unreadable(whyNot(source))
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
