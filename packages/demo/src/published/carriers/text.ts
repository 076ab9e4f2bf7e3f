import { chapters, type Doc } from "../document.ts"
import type { TableWriter } from "./carrier.ts"

/** How the text around the tables is set. */
export interface TextStyle {
  /** Before each heading: `## ` in Markdown. */
  readonly heading?: string
  readonly title?: string
  /** Between blocks; a blank line where omitted. */
  readonly gap?: string
}

/** A text document: title, lead, chapters, with the tables as `table` writes them. */
export const textDocument = (doc: Doc, table: TableWriter, style: TextStyle = {}): string => {
  const blocks = [...doc.front, (style.title ?? "") + doc.title, ...doc.lead]
  for (const chapter of chapters(doc)) {
    if (chapter.heading !== null) blocks.push((style.heading ?? "") + chapter.heading)
    blocks.push(...chapter.paragraphs)
    if (chapter.table !== null) blocks.push(table(doc.grids[chapter.table], chapter.table))
  }
  return blocks.join(style.gap ?? "\n\n") + "\n"
}
