import { sizeWords } from "../arguments/quantities.ts"
import type { Failure } from "./failure.ts"

/** The bytes of a stream, which is left as soon as they are more than allowed. */
export const gather = async (stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | Failure> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > maxBytes) return { reason: "tooLarge", detail: `上限 ${sizeWords(maxBytes)}` }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
