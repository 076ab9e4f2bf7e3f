import { escapeHtml } from "./html/escape-html.ts"

/** What a document says of itself. */
export interface Told {
  readonly title: string
  readonly agency?: string | null
  /** In a few words, as the statistical year. */
  readonly subject?: string | null
}

const named = (name: string, text: string | null | undefined): string =>
  text === null || text === undefined || text === "" ? "" : `<dc:${name}>${escapeHtml(text)}</dc:${name}>`

/** `docProps/core.xml` without the moment of making and the maker, which would differ each time. */
export const coreProperties = ({ title, agency, subject }: Told): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `${named("title", title)}${named("subject", subject)}${named("creator", agency)}<dc:language>zh-CN</dc:language></cp:coreProperties>`
