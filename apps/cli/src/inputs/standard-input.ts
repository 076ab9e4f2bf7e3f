import { failureOf, type Failure } from "./failure.ts"
import { gather } from "./gather.ts"
import type { Limits } from "./limits.ts"

/** All of standard input, within the size limit; a second `-` on the command line finds it empty. */
export const readStandardInput = async (limits: Limits): Promise<Uint8Array | Failure> => {
  try {
    return await gather(process.stdin, limits.maxBytes)
  } catch (error) {
    return failureOf(error)
  }
}
