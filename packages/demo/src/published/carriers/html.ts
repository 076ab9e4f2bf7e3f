import { places, type Fill, type Grid, type GridCell } from "../grid.ts"
import { chapters, type Doc } from "../document.ts"
import type { Carrier } from "./carrier.ts"

/** How the markup of a table is written. */
export interface TableMarkup {
  /** Real spans, or each place a cell of its own. */
  readonly spans: "real" | Fill
  /** The inside of a cell. */
  readonly inside?: (text: string) => string
  /** Attributes of the table. */
  readonly table?: string
}

const attribute = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : "")

/** Text as HTML has it. */
export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** A table. */
export const htmlTable = (grid: Grid, markup: TableMarkup): string => {
  const inside = markup.inside ?? escaped
  const one = (cell: GridCell): string => `<td${attribute("colspan", cell.columns)}${attribute("rowspan", cell.rows)}>${inside(cell.text)}</td>`
  const { spans } = markup
  const rows =
    spans === "real"
      ? grid.map((row) => row.map(one).join(""))
      : places(grid, spans).map((row) => row.map((place) => `<td>${inside(place.text)}</td>`).join(""))
  return `<table${markup.table ?? ' border="1" cellspacing="0"'}>\n<tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join("\n")}\n</tbody>\n</table>`
}

/** The body of the page: title, chapters, tables. */
export const htmlBody = (doc: Doc, table: (grid: Grid) => string, paragraph = (text: string): string => `<p>${escaped(text)}</p>`): string => {
  const blocks = doc.lead.map(paragraph)
  for (const chapter of chapters(doc)) {
    if (chapter.heading !== null) blocks.push(paragraph(chapter.heading))
    blocks.push(...chapter.paragraphs.map(paragraph))
    if (chapter.table !== null) blocks.push(table(doc.grids[chapter.table]))
  }
  return blocks.join("\n")
}

/** What stands around the body. */
export interface Frame {
  readonly charset?: string | null
  readonly head?: string
  readonly title?: string
  readonly before?: string
  readonly after?: string
}

const heading = (doc: Doc): string =>
  [...doc.front.map((line) => `<p>${escaped(line)}</p>`), `<h1>${escaped(doc.title).replaceAll("\n", "<br>")}</h1>`].join("\n")

/** A page. */
export const htmlPage = (doc: Doc, body: string, frame: Frame = {}): string => {
  const charset = frame.charset === null ? "" : `<meta charset="${frame.charset ?? "utf-8"}">\n`
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${charset}<title>${escaped(frame.title ?? doc.pageTitle ?? doc.title)}</title>\n${frame.head ?? ""}</head>\n<body>\n${frame.before ?? heading(doc)}\n${body}\n${frame.after ?? ""}</body>\n</html>\n`
}

/** HTML with real spans. */
export const html: Carrier = {
  name: "html",
  extension: "html",
  keepsBlanks: true,
  write: (doc) =>
    htmlPage(
      doc,
      htmlBody(doc, (grid) => htmlTable(grid, { spans: "real" })),
    ),
}
