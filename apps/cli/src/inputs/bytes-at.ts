import { readThroughArchive } from "./archive.ts"
import type { Failure } from "./failure.ts"
import { readPath } from "./read-path.ts"

/** The bytes of a plain file, or of one in an archive that the path leads through, within the size limit. */
export const bytesAt = async (path: string, maxBytes: number): Promise<Uint8Array | Failure> => {
  const bytes = readPath(path, maxBytes)
  if (bytes instanceof Uint8Array || bytes.reason !== "missing") return bytes
  return (await readThroughArchive(path, maxBytes)) ?? bytes
}
