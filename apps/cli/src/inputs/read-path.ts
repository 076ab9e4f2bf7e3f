import { readFileSync, statSync } from "node:fs"
import { sizeWords } from "../arguments/quantities.ts"
import { failureOf, type Failure } from "./failure.ts"

/** The bytes of a plain file within the size limit; a larger one is refused by its size and not opened. */
export const readPath = (path: string, maxBytes: number): Uint8Array | Failure => {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return { reason: "notAFile" }
    if (stats.size > maxBytes) return { reason: "tooLarge", detail: `${sizeWords(stats.size)}，上限 ${sizeWords(maxBytes)}` }
    return readFileSync(path)
  } catch (error) {
    return failureOf(error)
  }
}
