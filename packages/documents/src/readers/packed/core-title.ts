import { parseXml } from "../../xml/parse-xml.ts"
import type { ZipArchive } from "../../zip/open-zip.ts"
import type { Relationship } from "./relationships.ts"

/** The title among a document's own properties: often that of the document it was made from. */
export const coreTitle = async (archive: ZipArchive, relationships: readonly Relationship[]): Promise<string | null> => {
  const target = relationships.find(({ kind }) => kind === "core-properties")?.target
  const part = target === undefined ? null : await archive.read(target)
  if (part === null) return null
  let [title, inTitle] = ["", false]
  parseXml(part, {
    open: ({ name }) => {
      if (name === "title") inTitle = true
    },
    close: (name) => {
      if (name === "title") inTitle = false
    },
    text: (text) => {
      if (inTitle) title += text
    },
  })
  return title.trim() === "" ? null : title.trim()
}
