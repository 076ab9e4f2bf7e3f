import { buffer } from "node:stream/consumers"
import { ZipFile } from "yazl"

/** A ZIP container of the given files. */
export const packed = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships"
/** Types of relationships, transitional and strict. */
const relationshipTypes = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}

/** A list of relationships: ids with the last word of a type and a target. */
export const relationships = (list: Readonly<Record<string, readonly [string, string]>>, types = relationshipTypes.transitional): string =>
  `<Relationships xmlns="${packageSpace}">${Object.entries(list)
    .map(([id, [kind, target]]) => `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`

/** Every office document has it; what it says is not believed. */
export const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

const word = {
  transitional: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  strict: "http://purl.oclc.org/ooxml/wordprocessingml/main",
}

/** A Word document with that body, by the prefixes w, mc, wps and v. */
export const docxOf = (body: string, more: { numbering?: string; styles?: string; core?: string; strict?: true } = {}): Promise<Uint8Array> => {
  const kind = more.strict === true ? "strict" : "transitional"
  const root = (name: string, inside: string): string =>
    `<w:${name} xmlns:w="${word[kind]}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${inside}</w:${name}>`
  const types = relationshipTypes[kind]
  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${more.core ?? ""}</dc:title></cp:coreProperties>`
  return packed({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships({ r1: ["officeDocument", "/word/document.xml"], r2: ["core-properties", "docProps/core.xml"] }, types),
    "docProps/core.xml": core,
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships({ r1: ["numbering", "numbering.xml"], r2: ["styles", "styles.xml"] }, types),
    "word/numbering.xml": root("numbering", more.numbering ?? ""),
    "word/styles.xml": root("styles", more.styles ?? ""),
  })
}

const sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/** A workbook of sheets, each the inside of its worksheet element and the attributes of its entry. */
export const xlsxOf = (
  sheets: readonly { readonly inside: string; readonly state?: string }[],
  more: { readonly strings?: readonly string[]; readonly formats?: readonly string[] } = {},
): Promise<Uint8Array> => {
  const formats = (more.formats ?? []).map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code).replaceAll('"', "&quot;")}"/>`)
  const styles = `<numFmts>${formats.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}</cellXfs>`
  const entries = sheets.map(
    ({ state }, at) => `<sheet name="表${at}" sheetId="${at + 1}" r:id="r${at}"${state === undefined ? "" : ` state="${state}"`}/>`,
  )
  return packed({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships({ r1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${sheetSpace}" xmlns:r="${relationshipTypes.transitional}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      ...Object.fromEntries(sheets.map((_, at) => [`r${at}`, ["worksheet", `worksheets/sheet${at}.xml`] as const])),
      strings: ["sharedStrings", "sharedStrings.xml"],
      styles: ["styles", "styles.xml"],
    }),
    ...Object.fromEntries(sheets.map(({ inside }, at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet xmlns="${sheetSpace}">${inside}</worksheet>`])),
    "xl/sharedStrings.xml": `<sst xmlns="${sheetSpace}">${(more.strings ?? []).map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${sheetSpace}">${styles}</styleSheet>`,
  })
}
