import { parseXml } from "../../xml/parse-xml.ts"
import type { ZipArchive } from "../../zip/open-zip.ts"
import { isOn } from "../docx/namespaces.ts"
import { relationshipsOf, type Relationship } from "../packed/relationships.ts"
import type { Shared } from "./printed-cell.ts"
import { sharedStringsIn } from "./cell-strings.ts"
import { sheetIn, type Sheet } from "./sheet.ts"
import { formatsIn } from "./styles.ts"

/** A sheet that is not hidden, with its place among all sheets, from 1. */
export interface NumberedSheet extends Sheet {
  readonly number: number
}

/** More sheets than this no report has. */
const mostSheets = 200

interface Listed {
  readonly relationship: string
  readonly hidden: boolean
}

const listedIn = (part: Uint8Array): { readonly sheets: readonly Listed[]; readonly from1904: boolean } => {
  const sheets: Listed[] = []
  let from1904 = false
  parseXml(part, {
    open(element) {
      if (element.name === "sheet")
        sheets.push({ relationship: element.attribute("id") ?? "", hidden: /hidden/iu.test(element.attribute("state") ?? "") })
      else if (element.name === "workbookPr") from1904 = isOn(element.attribute("date1904") ?? "0")
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { sheets, from1904 }
}

const partOf = (archive: ZipArchive, parts: readonly Relationship[], kind: string): Promise<Uint8Array | null> => {
  const target = parts.find((one) => one.kind === kind && !one.external)?.target
  return target === undefined ? Promise.resolve(null) : archive.read(target)
}

/**
 * The sheets of a workbook that are shown, in its order; null where it has no main part.
 * @throws ZipRefused, XmlRefused
 */
export const sheetsOf = async (archive: ZipArchive, main: string): Promise<readonly NumberedSheet[] | null> => {
  const book = await archive.read(main)
  if (book === null) return null
  const { sheets, from1904 } = listedIn(book)
  const parts = await relationshipsOf(archive, main)
  const [strings, styles] = [await partOf(archive, parts, "sharedStrings"), await partOf(archive, parts, "styles")]
  const shared: Shared = { strings: strings === null ? [] : sharedStringsIn(strings), formats: styles === null ? [] : formatsIn(styles), from1904 }
  const shown: NumberedSheet[] = []
  for (const [at, { relationship, hidden }] of sheets.slice(0, mostSheets).entries()) {
    const target = hidden ? undefined : parts.find(({ id, kind }) => id === relationship && kind === "worksheet")?.target
    const part = target === undefined ? null : await archive.read(target)
    if (part !== null) shown.push({ ...sheetIn(part, shared), number: at + 1 })
  }
  return shown
}
