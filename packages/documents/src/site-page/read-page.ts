import { PageTooComplex } from "../readers/html/page-too-complex.ts"
import { decodePage } from "./decode-page.ts"
import { readSitePage } from "./read-site-page.ts"
import type { SitePage } from "./site-page.ts"

/** A page as it came. */
export interface PageBytes {
  readonly bytes: Uint8Array
  /** As its server said. */
  readonly contentType: string | null
  /** By which its links are resolved. */
  readonly address: string
}

/** What a page says; else why nothing: it is no text, or would take unreasonable time. */
export type PageRead = SitePage | "no-text" | "too-complex"

/** Decodes and reads a page. */
export const readPage = ({ bytes, contentType, address }: PageBytes): PageRead => {
  const html = decodePage(bytes, contentType)
  if (html === null) return "no-text"
  try {
    return readSitePage(html, address)
  } catch (error) {
    if (error instanceof PageTooComplex) return "too-complex"
    throw error
  }
}
