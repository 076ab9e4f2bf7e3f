import { randomBytes } from "node:crypto"
import { closeSync, fstatSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs"
import { dirname } from "node:path"
import { z } from "zod"
import { RecordsError } from "../records-error.ts"
import { writtenKey, type WrittenKey } from "./written-key.ts"

const ownerOnly = 0o600
const anybodyElse = 0o077
const shape = z.strictObject({ keys: z.array(z.strictObject({ id: z.string(), key: z.string() })).min(1) })

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined)

const syncFolder = (folder: string): void => {
  if (process.platform === "win32") return
  const opened = openSync(folder, "r")
  fsyncSync(opened)
  closeSync(opened)
}

/** Written beside its place, whole and on the disk, before it gets its name. */
const written = (path: string, keys: readonly WrittenKey[]): string => {
  const beside = `${path}.${randomBytes(6).toString("hex")}`
  const text = JSON.stringify({ keys: keys.map(({ id, bytes }) => ({ id, key: Buffer.from(bytes).toString("base64") })) }, null, 2)
  const file = openSync(beside, "wx", ownerOnly)
  writeSync(file, `${text}\n`)
  fsyncSync(file)
  closeSync(file)
  return beside
}

/** Replaces the key file as a whole: a kill leaves the old one or the new one. */
export const writeKeyFile = (path: string, keys: readonly WrittenKey[]): void => {
  renameSync(written(path, keys), path)
  syncFolder(dirname(path))
}

/** Of two that start at once one makes the file; the other takes that one. */
const make = (path: string, first: WrittenKey): void => {
  mkdirSync(dirname(path), { recursive: true })
  const beside = written(path, [first])
  try {
    linkSync(beside, path)
    syncFolder(dirname(path))
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error
  } finally {
    rmSync(beside)
  }
}

const textOf = (path: string): string | null => {
  try {
    const file = openSync(path, "r")
    try {
      if (process.platform !== "win32" && (fstatSync(file).mode & anybodyElse) !== 0) throw new RecordsError("KEY_FILE_OPEN", { path })
      return readFileSync(file, "utf8")
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null
    throw error
  }
}

const parsed = (path: string, text: string): readonly WrittenKey[] => {
  // What is wrong is not told apart: the words of a parser would quote the keys.
  const wrong = new RecordsError("KEY_FILE_WRONG", { path })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong
  }
  const result = shape.safeParse(value)
  if (!result.success) throw wrong
  return result.data.keys.map(({ id, key }) => writtenKey(id, key))
}

/**
 * The keys of a file; one with a single new key is made where there is none.
 * @throws RecordsError KEY_FILE_WRONG, KEY_FILE_OPEN
 */
export const readKeyFile = (path: string, newKey: () => WrittenKey): readonly WrittenKey[] => {
  const there = textOf(path)
  if (there !== null) return parsed(path, there)
  make(path, newKey())
  return parsed(path, textOf(path) ?? "")
}
