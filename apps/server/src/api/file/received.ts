import { arriving } from "./arriving.ts"

/** All that arrives, or null where it is more than it may be: the rest is not waited for. @throws BrokenOff */
export const received = async (request: Request, mostBytes: number): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of arriving(request)) {
    bytes += piece.byteLength
    if (bytes > mostBytes) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
