import { once } from "node:events"

let exitCodeSoFar: 0 | 1 = 0

/** Remembers that an error was seen, in case the reader of our output leaves early. */
export const errorSeen = (): void => {
  exitCodeSoFar = 1
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED")

/** True where an error only says that nobody reads our output any more. */
export const endedByReader = (error: unknown): boolean => isClosedPipe(error)

/** `gongkai … | head`: once the reader is gone there is nothing left to do, and nothing to complain about. */
export const endQuietlyWhenNobodyListens = (): void => {
  process.stdout.on("error", (error: Error) => {
    if (isClosedPipe(error)) process.exit(exitCodeSoFar)
    process.stderr.write(`gongkai：输出写不进去：${error.message}\n`)
    process.exit(2)
  })
}

/** Writes and waits where the reader of our output is slower than we are. */
export const write = async (chunk: string | Uint8Array): Promise<void> => {
  if (!process.stdout.write(chunk)) await once(process.stdout, "drain")
}
