import { parseXml } from "../../xml/parse-xml.ts"
import type { ZipArchive } from "../../zip/open-zip.ts"
import { relationshipsOf, type Relationship } from "./relationships.ts"

/** What a ZIP container holds. */
export type PackedKind =
  | { readonly kind: "docx" | "xlsx"; readonly main: string; readonly parts: readonly Relationship[] }
  /** Office documents that are not read: a presentation, a binary workbook, an OpenDocument file, an OFD file. */
  | { readonly kind: "presentation" | "binaryWorkbook" | "odt" | "ods" | "ofd" }
  /** Files packed together. */
  | { readonly kind: "files" }

/** By the root of the main part: file names and content types are written in many ways, the root is not. */
const rootOf = (part: Uint8Array): string => {
  let root = ""
  class Enough extends Error {}
  try {
    parseXml(part, {
      open: ({ name }) => {
        root = name
        throw new Enough()
      },
      close: () => undefined,
      text: () => undefined,
    })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return root
}

const byRoot: Readonly<Record<string, "docx" | "xlsx">> = { document: "docx", workbook: "xlsx" }

/**
 * Tells what a ZIP container is.
 * @throws ZipRefused, XmlRefused
 */
export const packedKind = async (archive: ZipArchive): Promise<PackedKind> => {
  if (archive.has("OFD.xml")) return { kind: "ofd" }
  if (archive.has("mimetype") && archive.has("content.xml")) {
    const type = new TextDecoder().decode((await archive.read("mimetype")) ?? new Uint8Array())
    return { kind: type.includes("spreadsheet") ? "ods" : "odt" }
  }
  if (!archive.has("[Content_Types].xml")) return { kind: "files" }
  const parts = await relationshipsOf(archive, "")
  const main = parts.find(({ kind, external }) => kind === "officeDocument" && !external)?.target
  if (main === undefined) return { kind: "files" }
  if (main.endsWith(".bin")) return { kind: "binaryWorkbook" }
  const part = await archive.read(main)
  const kind = part === null ? undefined : byRoot[rootOf(part)]
  return kind === undefined ? { kind: "presentation" } : { kind, main, parts }
}
