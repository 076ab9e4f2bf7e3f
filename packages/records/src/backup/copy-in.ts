import { once } from "node:events"
import type { Duplex } from "node:stream"
import type pg from "pg"

/** What node-postgres hands to whoever runs a statement of his own on its connection. */
interface Connection {
  readonly stream: Duplex
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/**
 * Runs `copy … from stdin` and feeds it; takes the next chunk when the server has taken the one before.
 * @param client open, and used by nobody else meanwhile
 * @param text the statement
 * @param chunks lines in PostgreSQL's text format, cut anywhere
 * @throws whatever the database says, and whatever the chunks throw, after which the statement has failed
 */
export const copyIn = (client: pg.Client, text: string, chunks: AsyncIterable<Buffer>): Promise<void> =>
  new Promise((resolve, reject) => {
    let failure: Error | null = null
    const failed = (): boolean => failure !== null
    const feed = async (connection: Connection): Promise<void> => {
      try {
        for await (const chunk of chunks) {
          if (failed()) return
          connection.sendCopyFromChunk(chunk)
          if (connection.stream.writableNeedDrain) await Promise.race([once(connection.stream, "drain"), once(connection.stream, "close")])
        }
        connection.endCopyFrom()
      } catch (error) {
        failure ??= error instanceof Error ? error : new Error(String(error))
        connection.sendCopyFail("the backup could not be read further")
      }
    }
    client.query({
      submit: (connection: Pick<pg.Connection, "query">) => connection.query(text),
      handleCopyInResponse(connection: Connection) {
        void feed(connection)
      },
      handleCommandComplete: () => undefined,
      handleError(error: Error) {
        failure ??= error
        reject(failure)
      },
      handleReadyForQuery: () => resolve(),
    })
  })
