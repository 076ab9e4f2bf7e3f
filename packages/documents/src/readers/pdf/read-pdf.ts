import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { recognise } from "../recognition/recognise.ts"
import { unreadable } from "../unreadable.ts"
import { loadPdf } from "./load.ts"
import { documentOf } from "./read-document.ts"

/**
 * Reads an annual report from a PDF with text. Never throws.
 * @param bytes the whole file
 */
export const readPdf = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> => {
  const loaded = await loadPdf(bytes)
  if ("refused" in loaded) return unreadable(loaded.refused)
  if (loaded.pages.every(({ glyphs }) => glyphs.length === 0)) return unreadable("scanned")
  return recognise(documentOf(loaded), options) ?? unreadable("not-a-report")
}
