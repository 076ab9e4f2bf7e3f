import type { Duplex } from "node:stream"
import type pg from "pg"

/** What node-postgres hands to whoever runs a statement of his own on its connection. */
interface Connection {
  readonly stream: Duplex
  query(text: string): void
}

/** Bytes held before the server is made to wait. */
const held = 1 << 20

/**
 * Runs `copy … to stdout` and hands on its lines as they come; the server waits while nobody takes them.
 * @param client open, and used by nobody else meanwhile
 * @param text the statement
 * @returns lines in PostgreSQL's text format, some to a chunk
 * @throws whatever the database says
 */
export async function* copyOut(client: pg.Client, text: string): AsyncGenerator<Buffer, void, undefined> {
  const waiting: Buffer[] = []
  let bytes = 0
  let over = false
  let failure: Error | null = null
  let wake: () => void = () => undefined
  let stream: Duplex | null = null
  client.query({
    submit(connection: Connection) {
      stream = connection.stream
      connection.query(text)
    },
    // The chunk is a view of the connection's own buffer, which is written again.
    handleCopyData({ chunk }: { chunk: Buffer }, connection: Connection) {
      waiting.push(Buffer.from(chunk))
      bytes += chunk.length
      if (bytes > held) connection.stream.pause()
      wake()
    },
    handleCommandComplete: () => undefined,
    handleError(error: Error) {
      failure = error
      wake()
    },
    handleReadyForQuery() {
      over = true
      wake()
    },
  })
  const ended = (): boolean => over
  const failed = (): Error | null => failure
  const line = (): Duplex | null => stream
  for (;;) {
    const error = failed()
    if (error !== null) throw error
    if (waiting.length > 0) {
      const chunk = Buffer.concat(waiting.splice(0))
      bytes = 0
      yield chunk
      line()?.resume()
      continue
    }
    if (ended()) return
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}
