import pg from "pg"

/** Tells whether the public may see something new. */
export interface Publications {
  /** Rises when a transaction that changed what the public sees has ended; null while nothing is heard. */
  readonly generation: () => number | null
  readonly close: () => Promise<void>
}

const channel = "gongkai_public"
const againAfter = 1000

/**
 * Listens for what the public sees anew, by a connection of its own. A connection that goes is made again; until then the
 * generation is null, and afterwards it is a new one, for something may have been missed.
 * @param url for the application's role; a pooler that shares connections by the transaction hands no notifications on
 */
export const hearPublications = (url: string): Publications => {
  let generation = 0
  let hearing: pg.Client | null = null
  let closed = false
  let again: NodeJS.Timeout | null = null

  const lost = (client: pg.Client): void => {
    if (hearing === client) hearing = null
    client.removeAllListeners("end")
    void client.end().catch(() => undefined)
    if (!closed && again === null)
      again = setTimeout(() => {
        again = null
        listen()
      }, againAfter)
  }
  const listen = (): void => {
    const client = new pg.Client({ connectionString: url, keepAlive: true })
    client.on("error", () => lost(client))
    client.on("end", () => lost(client))
    client.on("notification", () => (generation += 1))
    client
      .connect()
      .then(() => client.query(`listen ${channel}`))
      .then(() => {
        generation += 1
        if (closed) lost(client)
        else hearing = client
      })
      .catch(() => lost(client))
  }
  listen()
  return {
    generation: () => (hearing === null ? null : generation),
    async close() {
      closed = true
      if (again !== null) clearTimeout(again)
      const client = hearing
      hearing = null
      client?.removeAllListeners("end")
      await client?.end().catch(() => undefined)
    },
  }
}
