import { TextDecoder } from "node:util"
import { decode } from "../readers/encoding.ts"
import { openZip } from "../zip/open-zip.ts"
import { ZipRefused } from "../zip/zip-refused.ts"

/** The text of a file as far as marks are looked for in it; `unread` where the file is of a kind whose text is not had here. */
export type TextIn = { readonly text: string } | { readonly unread: "kind" | "damaged" | "size" }

/** More is no document that somebody wrote. */
const limits = { entries: 10_000, unpacked: 64 * 1_048_576 }

/** Parts of office documents that people write in: text, headers, footers, notes, comments, cells, and the document's own properties. */
const written =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|xl\/(?:sharedStrings|comments\d*|worksheets\/[^/]+|workbook)\.xml|ppt\/slides\/[^/]+\.xml|docProps\/(?:core|custom|app)\.xml|content\.xml|styles\.xml|meta\.xml)$/u

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }
const highestCharacter = 0x10ffff

const character = (entity: string): string => {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(entity)
  if (numeric === null) return entities[entity] ?? " "
  const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
  return code > highestCharacter ? " " : String.fromCodePoint(code)
}

/** No pattern here may look back over a run of blanks or brackets: the text is a stranger's. Runs of one paragraph are one line, however often their formatting changes; a paragraph, a row, a cell and a break end it. */
const linesOf = (xml: string): string =>
  xml
    .replace(/\s+/gu, " ")
    .replace(
      /<\/(?:w:p|a:p|text:p|text:h|w:tr|table:table-row|row|c|si|[a-zA-Z]+:[a-zA-Z]*(?:title|subject|keywords|description|category|lpwstr))>|<(?:w:br|w:cr|text:line-break|a:br)[^<>]*>/gu,
      "\n",
    )
    .replace(/<(?:w:tab|text:tab|text:s)[^<>]*>/gu, " ")
    .replace(/<[^<>]*>/gu, "")
    .replace(/&([#\w]{1,10});/gu, (_whole, entity: string) => character(entity))

const inContainer = async (bytes: Uint8Array): Promise<TextIn> => {
  try {
    const archive = await openZip(bytes, limits)
    const texts: string[] = []
    for (const { name } of archive.entries.filter((entry) => written.test(entry.name))) {
      const part = await archive.read(name)
      if (part !== null) texts.push(linesOf(new TextDecoder("utf-8").decode(part)))
    }
    return { text: texts.join("\n") }
  } catch (error) {
    if (error instanceof ZipRefused) return { unread: error.fault === "size" ? "size" : "damaged" }
    throw error
  }
}

// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000e-\u001f]+/gu

/** Old office documents hold their text as UTF-16 in pieces; both ways of pairing the bytes are looked at, and what is no text parts the rest. */
const inCompound = (bytes: Uint8Array): TextIn => {
  const utf16 = new TextDecoder("utf-16le")
  const both = [utf16.decode(bytes), utf16.decode(bytes.subarray(1))]
  return { text: both.map((text) => text.replace(control, "\n")).join("\n") }
}

/** Its library is loaded where a PDF comes only. */
const inPdf = async (bytes: Uint8Array): Promise<TextIn> => {
  const { textOfPdfApart } = await import("../readers/pdf/apart.ts")
  const text = await textOfPdfApart(bytes)
  if (text === null) return { unread: "damaged" }
  return text === "" ? { unread: "kind" } : { text }
}

/**
 * The text of a file for the finder of secrecy marks: plain text in any encoding, DOCX, XLSX, PPTX, ODF, RTF as far as it
 * is written out, PDF, and the old formats of office programs roughly. Pictures and scanned pages are not read here.
 * @param bytes the whole file
 * @param contentType found by content
 */
export const textIn = async (bytes: Uint8Array, contentType: string): Promise<TextIn> => {
  if (contentType === "application/pdf") return inPdf(bytes)
  if (/openxmlformats|opendocument/u.test(contentType)) return inContainer(bytes)
  if (contentType === "application/x-cfb") return inCompound(bytes)
  if (contentType === "application/rtf") {
    const source = new TextDecoder("latin1").decode(bytes)
    const text = source
      .replace(/(?:\\'[0-9a-f]{2})+/giu, (run) => new TextDecoder("gb18030").decode(Buffer.from(run.replace(/\\'/gu, ""), "hex")))
      .replace(/\\u(-?\d{1,5}) ?\??/gu, (_whole, code: string) => String.fromCharCode((Number(code) + 65_536) % 65_536))
      .replace(/\\(?:par|line|cell|row)\b ?/gu, "\n")
      .replace(/\\[a-z]+-?\d* ?|[{}]/giu, "")
    return { text }
  }
  if (!contentType.startsWith("text/")) return { unread: "kind" }
  const decoded = decode(bytes)
  return "text" in decoded ? { text: decoded.text } : { unread: "damaged" }
}
