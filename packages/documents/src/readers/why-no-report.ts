import type { SourceDocument } from "./source.ts"
import type { UnreadableReason } from "./unreadable.ts"

/** Why no report was found in a document: it may stand in its pictures, or in the files that it links to. */
export const whyNoReport = (source: SourceDocument): UnreadableReason => {
  if (source.rows.length > 400) return "not-a-report"
  const { images, attachments } = source.elsewhere()
  if (attachments > 0) return "link-only"
  return images > 0 ? "image-only" : "not-a-report"
}
