/** The caller went away, or the line did, before all had come. */
export class BrokenOff extends Error {}

/** The body of a call piece by piece as it arrives; whoever has heard enough lets it go. @throws BrokenOff */
export async function* arriving(request: Request): AsyncGenerator<Uint8Array> {
  const body: ReadableStream<Uint8Array> | null = request.body
  if (body === null) return
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new BrokenOff("broken off", { cause })
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
