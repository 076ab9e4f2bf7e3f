import { join } from "node:path"
import { failureOf, type Failure } from "./failure.ts"
import type { Source } from "./source.ts"

const archiveEnding = /\.zip$/iu
const throughArchive = /^(.*?\.zip)\/(.+)$/isu

type Fault = "damaged" | "encrypted" | "size"
const failures: Readonly<Record<Fault, Failure["reason"]>> = { damaged: "archiveDamaged", encrypted: "encrypted", size: "archiveTooLarge" }

/** The files packed in an archive, each as an input of its own, `archive.zip/name`; any other input as it is. */
export async function* unpacked(source: Source): AsyncGenerator<Source> {
  const { file } = source
  if (source.kind !== "path" || !archiveEnding.test(file)) {
    yield source
    return
  }
  try {
    // Loaded for an archive only: the command starts without it.
    const { packedFiles } = await import("@gongkai/documents")
    const names = await packedFiles(file)
    if (names === null) yield source
    else if ("fault" in names) yield { kind: "failed", file, failure: { reason: failures[names.fault] } }
    else if (names.length === 0) yield { kind: "failed", file, failure: { reason: "archiveEmpty" } }
    else for (const name of names) yield { kind: "path", file: `${file}/${name}`, below: join(source.below, name) }
  } catch (error) {
    yield { kind: "failed", file, failure: failureOf(error) }
  }
}

/** The bytes of a file in an archive, by the path that leads through it; null where the path leads through none. */
export const readThroughArchive = async (path: string, maxBytes: number): Promise<Uint8Array | Failure | null> => {
  const [, archive, name] = throughArchive.exec(path) ?? []
  if (archive === undefined || name === undefined) return null
  try {
    const { packedFile } = await import("@gongkai/documents")
    const bytes = await packedFile(archive, name, maxBytes)
    if (bytes === null) return { reason: "missing" }
    return "fault" in bytes ? { reason: bytes.fault === "size" ? "tooLarge" : failures[bytes.fault] } : bytes
  } catch (error) {
    return failureOf(error)
  }
}
