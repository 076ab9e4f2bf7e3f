import { createHash, randomBytes } from "node:crypto"
import { createReadStream, type ReadStream } from "node:fs"
import { mkdir, open, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { RecordsError } from "../records-error.ts"
import { syncFolder } from "./sync-folder.ts"
import { sweepIncoming } from "./sweep.ts"

/** Content that has been written down whole and is not yet a file of the store. Keep it or discard it. */
export interface Received {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
  /** Where it lies for now: for looking at its content, never for serving it. */
  readonly path: string
  /** Makes it a file of the store under its hash; the same content twice is one file. */
  keep(): Promise<void>
  /** Throws it away. */
  discard(): Promise<void>
}

/** Files by their content, in a folder of the data folder. */
export interface FileStore {
  /**
   * Writes content down, no further than the limit.
   * @param content as it arrives
   * @param most bytes
   * @throws RecordsError FILE_TOO_LARGE as soon as the limit is passed, FILE_EMPTY; whatever the content throws
   */
  receive(content: AsyncIterable<Uint8Array>, most: number): Promise<Received>
  /**
   * Content by its hash. Only for whoever has found the record of the file: see `openableFile`.
   * @throws RecordsError FILE_CONTENT_MISSING
   */
  read(sha256: string): Promise<ReadStream>
  /** Where content lies, for the virus check. @throws RecordsError FILE_CONTENT_MISSING */
  pathOf(sha256: string): string
}

const ownerOnlyFolder = 0o700
const ownerOnlyFile = 0o600
const hashShape = /^[0-9a-f]{64}$/u

/** `ab/cd/abcd…`: two levels, so that no folder grows beyond what a file system likes. */
const placeOf = (folder: string, sha256: string): string => {
  if (!hashShape.test(sha256)) throw new RecordsError("FILE_CONTENT_MISSING", {})
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const writeDown = async (path: string, content: AsyncIterable<Uint8Array>, most: number): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash("sha256")
  let bytes = 0
  const file = await open(path, "wx", ownerOnlyFile)
  try {
    for await (const chunk of content) {
      bytes += chunk.byteLength
      if (bytes > most) throw new RecordsError("FILE_TOO_LARGE", { most })
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    if (bytes === 0) throw new RecordsError("FILE_EMPTY")
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest("hex"), bytes }
}

/**
 * Opens the store, and makes it where it is not there. What a killed process left half written is swept away.
 * @param folder of the store alone
 */
export const openFileStore = async (folder: string): Promise<FileStore> => {
  await mkdir(folder, { recursive: true, mode: ownerOnlyFolder })
  const incoming = await sweepIncoming(join(folder, "incoming"))

  const keep = async (path: string, sha256: string): Promise<void> => {
    const place = placeOf(folder, sha256)
    const [first, second] = [join(folder, sha256.slice(0, 2)), join(place, "..")]
    await mkdir(second, { recursive: true, mode: ownerOnlyFolder })
    if (await isThere(place)) await rm(path, { force: true })
    // Another upload of the same content may come first now: the one takes the other's place, whole either way.
    else await rename(path, place)
    for (const changed of [second, first, folder]) await syncFolder(changed)
  }

  return {
    async receive(content, most) {
      const path = join(incoming, randomBytes(12).toString("hex"))
      try {
        const written = await writeDown(path, content, most)
        return { ...written, path, keep: () => keep(path, written.sha256), discard: () => rm(path, { force: true }) }
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
    },
    async read(sha256) {
      const place = placeOf(folder, sha256)
      if (!(await isThere(place))) throw new RecordsError("FILE_CONTENT_MISSING", { sha256 })
      return createReadStream(place)
    },
    pathOf: (sha256) => placeOf(folder, sha256),
  }
}
