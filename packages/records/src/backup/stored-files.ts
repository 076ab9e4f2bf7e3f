import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { mkdir, readdir } from "node:fs/promises"
import { dirname, join, relative, sep } from "node:path"
import { pipeline } from "node:stream/promises"
import { placeWhole } from "./envelope.ts"

/** A file's content is its name; others in the folder are on their way to one. */
const contentName = /^[0-9a-f]{64}$/u

/** Paths of all stored files below a folder, with `/`, in order; none where there is no folder. */
export const storedFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile() && contentName.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort()
}

/** The SHA-256 that a stored file bears as its name. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

/** SHA-256 of a file's content; null where it cannot be read. */
const contentOf = async (path: string): Promise<string | null> => {
  const hash = createHash("sha256")
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return null
  }
  return hash.digest("hex")
}

/** Puts a stored file into its place, unless it is there already as it should be. */
export const storeFile = async (folder: string, path: string, chunks: AsyncIterable<Buffer>): Promise<void> => {
  const place = join(folder, ...path.split("/"))
  if ((await contentOf(place)) === nameOf(path)) return
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await placeWhole(place, async (handle) => {
    for await (const chunk of chunks) await handle.writeFile(chunk)
  })
}

/** Stored files that are not what their name says, and those that rows name and the folder lacks. */
export interface FilesVerified {
  readonly files: number
  readonly altered: readonly string[]
  readonly missing: readonly string[]
}

/**
 * Looks through the stored files.
 * @param named SHA-256 of every file that the records name
 */
export const verifyFiles = async (folder: string, named: readonly string[]): Promise<FilesVerified> => {
  const paths = await storedFiles(folder)
  const altered: string[] = []
  for (const path of paths) if ((await contentOf(join(folder, path))) !== nameOf(path)) altered.push(path)
  const there = new Set(paths.map(nameOf))
  return { files: paths.length, altered, missing: named.filter((sha256) => !there.has(sha256)) }
}
