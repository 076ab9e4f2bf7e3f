import { buffer } from "node:stream/consumers"
import { crc32, inflateRawSync } from "node:zlib"
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl"
import { entryName } from "./entry-name.ts"
import { requirePlain, type Span } from "./spans.ts"
import { ZipRefused } from "./zip-refused.ts"

/** How much a ZIP container may hold. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of everything that is unpacked from it, together. */
  readonly unpacked: number
}

/** One file in a ZIP container. */
export interface ZipEntry {
  readonly name: string
  /** What the container says it unpacks to; that it does is made sure of when it is unpacked. */
  readonly bytes: number
  readonly encrypted: boolean
}

/** A ZIP container that has been looked through. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[]
  /** Whether an entry bears that name. */
  has(name: string): boolean
  /**
   * Unpacks an entry.
   * @returns null where there is none of that name
   * @throws ZipRefused
   */
  read(name: string): Promise<Uint8Array | null>
  /** To be called for a container that was opened by its path. */
  close(): void
}

const [stored, deflated] = [0, 8]
/** What deflates better than this, and is more than a few pages, nobody has written. */
const mostRatio = 250
const smallAtAnyRatio = 4 * 1_048_576

const endMark = 0x06054b50
const endLength = 22
const longestComment = 65_535

/** Bytes that a download left behind the container are no part of it. */
const withoutTail = (bytes: Buffer): Buffer => {
  const least = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= least; at--)
    if (bytes.readUInt32LE(at) === endMark) return bytes.subarray(0, Math.min(bytes.length, at + endLength + bytes.readUInt16LE(at + 20)))
  return bytes
}

interface Found extends ZipEntry {
  readonly entry: Entry
  readonly span: Span
}

const damaged = (error: unknown): ZipRefused => {
  if (error instanceof ZipRefused) return error
  const why = error instanceof Error ? error.message : String(error)
  return new ZipRefused(why.includes("encrypt") ? "encrypted" : "damaged", why)
}

const isFolder = ({ name }: ZipEntry): boolean => name.endsWith("/")

const foundIn = async (file: ZipFile, most: number): Promise<readonly Found[]> => {
  if (file.entryCount > most) throw new ZipRefused("size", "too many entries")
  const directory = Number(file.readEntryCursor)
  const found: Found[] = []
  for await (const entry of file.eachEntry()) {
    const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true })
    const span = { from: entry.relativeOffsetOfLocalHeader, to: fileDataStart + entry.compressedSize }
    found.push({ name: entryName(entry), bytes: entry.uncompressedSize, encrypted: entry.isEncrypted(), entry, span })
  }
  requirePlain(
    found.map(({ span }) => span),
    directory,
  )
  return found.filter((one) => !isFolder(one))
}

const inflated = (packed: Uint8Array, { compressionMethod: method, uncompressedSize: size }: Entry): Uint8Array => {
  if (method === stored) return packed
  if (method !== deflated) throw new ZipRefused("damaged", "packed in a way that office programs do not use")
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw damaged(error)
  }
}

type BytesOf = (found: Found) => Promise<Uint8Array>

class Opened implements ZipArchive {
  readonly entries: readonly ZipEntry[]
  readonly #byName: ReadonlyMap<string, Found>
  readonly #bytesOf: BytesOf
  readonly #file: ZipFile
  #left: number

  constructor(file: ZipFile, found: readonly Found[], left: number, bytesOf: BytesOf) {
    this.#file = file
    this.#left = left
    this.#bytesOf = bytesOf
    this.entries = found
    this.#byName = new Map(found.map((one) => [one.name, one]))
    if (this.#byName.size < found.length) throw new ZipRefused("damaged", "two entries of one name")
  }

  has(name: string): boolean {
    return this.#byName.has(name)
  }

  async read(name: string): Promise<Uint8Array | null> {
    const found = this.#byName.get(name)
    if (found === undefined) return null
    const { entry, bytes } = found
    if (found.encrypted) throw new ZipRefused("encrypted", "an entry is locked by a password")
    if (bytes > this.#left || (bytes > smallAtAnyRatio && bytes > entry.compressedSize * mostRatio))
      throw new ZipRefused("size", "unpacks to too much")
    this.#left -= bytes
    const unpacked = inflated(await this.#bytesOf(found), entry)
    if (unpacked.length !== bytes || crc32(unpacked) !== entry.crc32) throw new ZipRefused("damaged", "not what the directory says")
    return unpacked
  }

  close(): void {
    this.#file.close()
  }
}

/**
 * Opens a ZIP container in memory. All that is looked at is bounded, and a container whose directory does not tell all of it is refused.
 * @throws ZipRefused
 */
export const openZip = async (content: Uint8Array, limits: ZipLimits): Promise<ZipArchive> => {
  const bytes = withoutTail(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
  try {
    const file = await fromBufferPromise(bytes, { decodeStrings: false })
    const found = await foundIn(file, limits.entries)
    return new Opened(file, found, limits.unpacked, ({ span, entry }) => Promise.resolve(bytes.subarray(span.to - entry.compressedSize, span.to)))
  } catch (error) {
    throw damaged(error)
  }
}

/**
 * Opens a ZIP container on disk, of which only what is asked for is read; to be closed.
 * @throws ZipRefused, or the file system's error
 */
export const openZipAt = async (path: string, limits: ZipLimits): Promise<ZipArchive> => {
  const file = await openPromise(path, { decodeStrings: false, autoClose: false }).catch((error: unknown) => {
    throw error instanceof Error && "code" in error && typeof error.code === "string" ? error : damaged(error)
  })
  try {
    const found = await foundIn(file, limits.entries)
    return new Opened(file, found, limits.unpacked, async ({ entry }) => buffer(await file.openReadStreamPromise(entry, { decodeFileData: false })))
  } catch (error) {
    file.close()
    throw damaged(error)
  }
}
