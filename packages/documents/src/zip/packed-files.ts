import { packedKind } from "../readers/packed/packed-kind.ts"
import { XmlRefused } from "../xml/parse-xml.ts"
import { openZipAt, type ZipArchive } from "./open-zip.ts"
import { ZipRefused, type ZipFault } from "./zip-refused.ts"

/** An archive of a whole province's reports has some thousands, of some hundred kilobytes each. */
const limits = { entries: 10_000, unpacked: 2048 * 1_048_576 }

/** What archiving programs put in besides: resource forks of macOS, thumbnails, hidden files. */
const besides = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/u

const opened = async <Result>(path: string, work: (archive: ZipArchive) => Promise<Result>): Promise<Result | { readonly fault: ZipFault }> => {
  try {
    const archive = await openZipAt(path, limits)
    try {
      return await work(archive)
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof ZipRefused) return { fault: error.fault }
    if (error instanceof XmlRefused) return { fault: "damaged" }
    throw error
  }
}

/**
 * The names of the files that are packed together in a ZIP archive, in their order; null where the container is a document itself.
 * @param path of the archive; only its directory is read
 * @returns why it is not looked into, where it is damaged or holds more than an archive may
 * @throws the file system's error
 */
export const packedFiles = (path: string): Promise<readonly string[] | null | { readonly fault: ZipFault }> =>
  opened(path, async (archive) => {
    if ((await packedKind(archive)).kind !== "files") return null
    if (archive.entries.reduce((sum, { bytes }) => sum + bytes, 0) > limits.unpacked) throw new ZipRefused("size", "unpacks to too much")
    return archive.entries.map(({ name }) => name).filter((name) => !besides.test(name))
  })

/**
 * One of the files in a ZIP archive.
 * @param most bytes that it may have
 * @returns null where there is none of that name
 * @throws the file system's error
 */
export const packedFile = (path: string, name: string, most: number): Promise<Uint8Array | null | { readonly fault: ZipFault }> =>
  opened(path, async (archive) => {
    const entry = archive.entries.find((one) => one.name === name)
    if (entry !== undefined && entry.bytes > most) throw new ZipRefused("size", "larger than a file may be")
    return archive.read(name)
  })
