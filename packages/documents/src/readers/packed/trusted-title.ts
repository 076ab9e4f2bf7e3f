import { findTitle } from "../recognition/title.ts"
import type { SourceDocument } from "../source.ts"

/** Rows among which a document's own title stands. */
const fromTop = 40

/**
 * A document with the title among its properties, where none stands on its pages: files are made from last year's and from
 * other offices', and nobody looks at their properties.
 */
export const withTitle = (source: SourceDocument, title: string | null): SourceDocument =>
  title === null || findTitle(source, Math.min(fromTop, source.rows.length)) !== null ? source : { ...source, metaTitles: [title] }
