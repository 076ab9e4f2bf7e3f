import pg from "pg"
import { z } from "zod"
import { whatChanged, type Change, type Shows, type Word } from "./what-changed.ts"

/** Tells whether the public may see something new. */
export interface Publications {
  /** Rises when a transaction that changed what the public sees has ended; null while nothing is heard. */
  readonly generation: () => number | null
  /** How what a page shows has changed after a generation. */
  readonly since: (generation: number, shows: Shows) => Change
  readonly close: () => Promise<void>
}

const channel = "gongkai_public"
const againAfter = 1000
/** Whether the connection still answers is asked this often, and an answer waited for as long. */
const triedEvery = 5000
const patience = 5000

const WordText = z.object({ items: z.array(z.string()), agencies: z.array(z.string()), altered: z.boolean() })

/** What a notification says; null for a word about everything, and for one that is not understood. */
const wordIn = (payload: string): Word | null => {
  if (payload === "") return null
  try {
    return WordText.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}

/**
 * Listens for what the public sees anew, by a connection of its own. A connection that goes, or that does not answer, is
 * made again; until then the generation is null, and afterwards everything counts as changed, for something may have been
 * missed.
 * @param url for the application's role; a pooler that shares connections by the transaction hands no notifications on
 */
export const hearPublications = (url: string): Publications => {
  const changed = whatChanged()
  let hearing: pg.Client | null = null
  let current: pg.Client | null = null
  let closed = false
  let again: NodeJS.Timeout | null = null
  let trial: NodeJS.Timeout | null = null

  const hush = (): void => {
    current = null
    hearing = null
    if (trial !== null) clearTimeout(trial)
  }
  const lost = (client: pg.Client): void => {
    client.removeAllListeners("end")
    client.removeAllListeners("notification")
    void client.end().catch(() => undefined)
    if (current !== client) return
    hush()
    if (!closed && again === null)
      again = setTimeout(() => {
        again = null
        listen()
      }, againAfter)
  }
  /** A connection whose other end went without a word looks as if it were there: it is asked whether it is. */
  const tryOut = (client: pg.Client): void => {
    trial = setTimeout(() => lost(client), patience)
    client
      .query("select 1")
      .then(() => {
        if (current !== client) return
        if (trial !== null) clearTimeout(trial)
        trial = setTimeout(() => tryOut(client), triedEvery)
      })
      .catch(() => lost(client))
  }
  const listen = (): void => {
    const client = new pg.Client({ connectionString: url, keepAlive: true })
    current = client
    client.on("error", () => lost(client))
    client.on("end", () => lost(client))
    client.on("notification", ({ payload = "" }) => changed.hear(wordIn(payload)))
    client
      .connect()
      .then(() => client.query(`listen ${channel}`))
      .then(() => {
        if (current !== client) return
        changed.hear(null)
        hearing = client
        tryOut(client)
      })
      .catch(() => lost(client))
  }
  listen()
  return {
    generation: () => (hearing === null ? null : changed.generation()),
    since: changed.since,
    async close() {
      closed = true
      if (again !== null) clearTimeout(again)
      const client = current
      hush()
      client?.removeAllListeners("end")
      await client?.end().catch(() => undefined)
    },
  }
}
