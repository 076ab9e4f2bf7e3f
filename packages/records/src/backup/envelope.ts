import { createHash, randomBytes } from "node:crypto"
import { createReadStream } from "node:fs"
import { open, rename, rm, stat, type FileHandle } from "node:fs/promises"
import { dirname } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip, createGzip } from "node:zlib"
import { RecordsError } from "../records-error.ts"

// A backup on disk: a line that says what it is, the frames as gzip, and the SHA-256 of all before it.
const firstLine = Buffer.from("gongkai-backup 1\n")
const lastLineOf = (sha256: string): Buffer => Buffer.from(`\nsha256 ${sha256}\n`)
const lastLineBytes = lastLineOf("0".repeat(64)).length

/** A file as written or read: its size and the SHA-256 of all but its last line, which holds it. */
export interface Sealed {
  readonly bytes: number
  readonly sha256: string
}

/** Puts names on disk where the system does so by folder. */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === "win32") return
  const folder = await open(path, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Has a file written beside its place, and moves it there once it is on disk; a file half written is taken away. */
export const placeWhole = async <Result>(path: string, write: (handle: FileHandle) => Promise<Result>): Promise<Result> => {
  const half = `${path}.half-${randomBytes(4).toString("hex")}`
  const handle = await open(half, "wx", 0o600)
  try {
    const result = await write(handle)
    await handle.sync()
    await handle.close()
    await rename(half, path)
    await syncFolder(dirname(path))
    return result
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(half, { force: true })
    throw error
  }
}

/**
 * Writes frames into a new file; what cannot be finished leaves none.
 * @param path where nothing stands yet
 * @throws RecordsError BACKUP_EXISTS, BACKUP_NOT_WRITTEN; and whatever the frames throw
 */
export const seal = async (path: string, frames: AsyncIterable<Buffer>): Promise<Sealed> => {
  if ((await stat(path).catch(() => null)) !== null) throw new RecordsError("BACKUP_EXISTS", { path })
  try {
    return await placeWhole(path, async (handle) => {
      const hash = createHash("sha256")
      let bytes = 0
      const put = async (chunk: Buffer): Promise<void> => {
        await handle.writeFile(chunk)
        bytes += chunk.length
      }
      const hashed = async (chunk: Buffer): Promise<void> => {
        hash.update(chunk)
        await put(chunk)
      }
      await hashed(firstLine)
      await pipeline(Readable.from(frames), createGzip(), async (zipped: AsyncIterable<Buffer>) => {
        for await (const chunk of zipped) await hashed(chunk)
      })
      const sha256 = hash.digest("hex")
      await put(lastLineOf(sha256))
      return { bytes, sha256 }
    })
  } catch (error) {
    const code = error instanceof Error && "syscall" in error && "code" in error ? error.code : null
    if (code === null) throw error
    throw new RecordsError("BACKUP_NOT_WRITTEN", { path, why: code }, { cause: error })
  }
}

const portion = async (handle: FileHandle, from: number, bytes: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, from)
  return buffer.subarray(0, bytesRead)
}

/** The last line's hash, and the size of all before it. */
const endsOf = async (path: string): Promise<{ readonly sha256: string; readonly body: number }> => {
  let handle: FileHandle
  try {
    handle = await open(path, "r")
  } catch (error) {
    throw new RecordsError("BACKUP_UNREADABLE", { path }, { cause: error })
  }
  try {
    const { size } = await handle.stat()
    if (!(await portion(handle, 0, firstLine.length)).equals(firstLine)) throw new RecordsError("BACKUP_UNREADABLE", { path })
    const body = size - lastLineBytes
    const last = body < firstLine.length ? "" : (await portion(handle, body, lastLineBytes)).toString("latin1")
    const sha256 = /^\nsha256 ([0-9a-f]{64})\n$/u.exec(last)?.[1]
    if (sha256 === undefined) throw new RecordsError("BACKUP_CUT", { path })
    return { sha256, body }
  } finally {
    await handle.close()
  }
}

/**
 * Makes sure that a file is a backup, whole and unaltered, before anything of it is used.
 * @throws RecordsError BACKUP_UNREADABLE where it is none, BACKUP_CUT, BACKUP_ALTERED
 */
export const assertSealed = async (path: string): Promise<Sealed> => {
  const { sha256, body } = await endsOf(path)
  const hash = createHash("sha256")
  await pipeline(createReadStream(path, { end: body - 1 }), hash)
  if (hash.digest("hex") !== sha256) throw new RecordsError("BACKUP_ALTERED", { path })
  return { bytes: body + lastLineBytes, sha256 }
}

/**
 * Hands the frames of a file to a reader.
 * @throws as {@link assertSealed}, and whatever the reader throws
 */
export const unseal = async (path: string, read: (frames: AsyncIterable<Buffer>) => Promise<void>): Promise<void> => {
  const { body } = await endsOf(path)
  try {
    await pipeline(createReadStream(path, { start: firstLine.length, end: body - 1 }), createGunzip(), read)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null
    if (typeof code === "string" && code.startsWith("Z_")) throw new RecordsError("BACKUP_ALTERED", { path }, { cause: error })
    throw error
  }
}
