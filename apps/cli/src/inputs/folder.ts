import { opendirSync, realpathSync, statSync } from "node:fs"
import { join } from "node:path"
import { failureOf } from "./failure.ts"
import type { Source } from "./source.ts"

interface Entry {
  readonly name: string
  readonly kind: "file" | "folder" | "link" | "special"
}

/** Names of a folder in a fixed order; hidden ones (.DS_Store, .git) are no reports. */
const entriesOf = (folder: string): readonly Entry[] => {
  const entries: Entry[] = []
  const opened = opendirSync(folder, { bufferSize: 256 })
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      if (entry.name.startsWith(".")) continue
      const kind = entry.isFile() ? "file" : entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "special"
      entries.push({ name: entry.name, kind })
    }
  } finally {
    opened.closeSync()
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const followed = (path: string): "file" | "folder" | "special" => {
  const target = statSync(path)
  return target.isFile() ? "file" : target.isDirectory() ? "folder" : "special"
}

/**
 * The files below a folder, in the order of their names, one at a time: of a tree of any size
 * only the names of the folders on the way are in memory. What cannot be read is named and the rest goes on;
 * a link back to a folder on the way is left out, since its files are already given.
 */
export function* filesBelow(folder: string, below = "", onTheWay: readonly string[] = []): Generator<Source> {
  let entries: readonly Entry[]
  let real: string
  try {
    real = realpathSync(folder)
    entries = entriesOf(folder)
  } catch (error) {
    yield { kind: "failed", file: folder, failure: failureOf(error) }
    return
  }
  if (onTheWay.includes(real)) return
  if (entries.length === 0 && onTheWay.length === 0) yield { kind: "failed", file: folder, failure: { reason: "emptyFolder" } }
  for (const { name, kind } of entries) {
    const path = join(folder, name)
    try {
      const what = kind === "link" ? followed(path) : kind
      if (what === "folder") yield* filesBelow(path, join(below, name), [...onTheWay, real])
      else if (what === "file") yield { kind: "path", file: path, below: join(below, name) }
      else yield { kind: "failed", file: path, failure: { reason: "notAFile" } }
    } catch (error) {
      const failure = failureOf(error)
      yield { kind: "failed", file: path, failure: failure.reason === "missing" ? { reason: "brokenLink" } : failure }
    }
  }
}
