import { openZip, type ZipArchive, type ZipLimits } from "../../zip/open-zip.ts"
import { ZipRefused } from "../../zip/zip-refused.ts"
import { XmlRefused } from "../../xml/parse-xml.ts"
import { byConverter } from "../convert/convertible.ts"
import { readDocx } from "../docx/read-docx.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { readXlsx } from "../xlsx/read-xlsx.ts"
import { unreadable, type UnreadableReason } from "../unreadable.ts"
import { packedKind } from "./packed-kind.ts"

/** An office document has some dozens of parts, one with many pictures some hundreds; its XML is some megabytes. */
const limits: ZipLimits = { entries: 10_000, unpacked: 64 * 1_048_576 }

const whyNot = (error: unknown): UnreadableReason => {
  if (error instanceof ZipRefused) return error.fault === "encrypted" ? "encrypted" : error.fault === "size" ? "too-large" : "malformed"
  if (error instanceof XmlRefused) return error.fault
  throw error
}

type Read = (bytes: Uint8Array, options: ReadOptions) => Promise<ReadOutcome>

const readIn = async (archive: ZipArchive, bytes: Uint8Array, options: ReadOptions, read: Read): Promise<ReadOutcome> => {
  const found = await packedKind(archive)
  switch (found.kind) {
    case "docx":
      return readDocx(archive, found.main, found.parts, options)
    case "xlsx":
      return readXlsx(archive, found.main, found.parts, options)
    case "binaryWorkbook":
      return byConverter(bytes, "xlsb", "ole", options, read)
    case "odt":
    case "ods":
      return byConverter(bytes, found.kind, "opendocument", options, read)
    case "ofd":
      return byConverter(bytes, "ofd", "ofd", options, read)
    case "presentation":
      return unreadable("not-a-report")
    case "files":
      return unreadable(archive.entries.some(({ encrypted }) => encrypted) ? "encrypted" : "zip")
  }
}

/**
 * Reads an annual report from a document that office programs pack as a ZIP container. Never throws.
 * @param bytes the whole file
 * @param read reads what a converter made of a document that is not read here
 */
export const readPacked = async (bytes: Uint8Array, options: ReadOptions, read: Read): Promise<ReadOutcome> => {
  try {
    return await readIn(await openZip(bytes, limits), bytes, options, read)
  } catch (error) {
    return unreadable(whyNot(error))
  }
}
