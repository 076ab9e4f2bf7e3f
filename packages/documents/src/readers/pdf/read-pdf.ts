import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { recognise } from "../recognition/recognise.ts"
import { unreadable, type UnreadableReason } from "../unreadable.ts"
import { loadPdf } from "./load.ts"
import type { PageMarks } from "./marks.ts"
import { documentOf } from "./read-document.ts"
import { isRecognised, markRecognised, withRecognised } from "./recognised.ts"

/** Scanned pages with their words, where somebody reads them for us. */
const withWords = async (pages: readonly PageMarks[], ocr: ReadOptions["ocr"]): Promise<readonly PageMarks[]> => {
  if (ocr === undefined) return pages
  const read: PageMarks[] = []
  for (const page of pages) read.push(page.glyphs.length > 0 ? page : withRecognised(page, await ocr(page.page)))
  return read
}

/** What Chinese reports are written in: letters, marks, ideographs and their compatible forms. */
const written = /[\u0020-\u00ff\u2000-\u27bf\u3000-\u303f\u3200-\u9fff\uff00-\uffef]/u
/** Share of glyphs of which nothing is known, or that stand for letters of other scripts. */
const mostStrange = 0.3

/** Fonts without a table of characters give numbers of glyphs for letters: what is read is not what is seen. */
const isUnmapped = (pages: readonly PageMarks[]): boolean => {
  const lost = pages.reduce((sum, { unmapped }) => sum + unmapped, 0)
  const glyphs = pages.flatMap((page) => page.glyphs)
  const strange = glyphs.filter(({ text }) => !written.test(text)).length
  return lost + strange > mostStrange * (lost + glyphs.length)
}

const picture = /\/Subtype\s*\/Image\b/u

/** Pages without a glyph are pictures, or letters drawn as outlines, or blank. Pictures are not decoded, so they are looked for by name. */
const withoutGlyphs = (bytes: Uint8Array, pages: readonly PageMarks[]): UnreadableReason => {
  if (pages.some(({ images }) => images > 0) || picture.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")))
    return "scanned"
  return pages.some(({ rules, areas }) => rules.length + areas.length > 0) ? "no-characters" : "not-a-report"
}

/**
 * Reads an annual report from a PDF. Scanned pages are refused by name unless `options.ocr` reads them; what was
 * recognised in pictures, by it or by the scanner, is marked cell by cell. Never throws.
 * @param bytes the whole file
 */
export const readPdf = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> => {
  const loaded = await loadPdf(bytes)
  if ("refused" in loaded) return unreadable(loaded.refused)
  const pages = await withWords(loaded.pages, options.ocr)
  if (pages.every(({ glyphs, unmapped }) => glyphs.length + unmapped === 0)) return unreadable(withoutGlyphs(bytes, pages))
  const recognised = new Set(pages.filter(isRecognised).map(({ page }) => page))
  const source = documentOf({ ...loaded, pages })
  const outcome = recognise(source, recognised.size > 0 ? { ...options, provenance: true } : options)
  if (outcome !== null) return markRecognised(outcome, recognised)
  if (isUnmapped(pages)) return unreadable("no-characters")
  // A page or two of text may be the cover of a scanned report.
  return unreadable(pages.filter(({ glyphs }) => glyphs.length === 0).length * 2 > pages.length ? "scanned" : "not-a-report")
}
