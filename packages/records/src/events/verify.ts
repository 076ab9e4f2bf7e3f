import { createHash } from "node:crypto"
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely"
import type { Asking } from "../asking.ts"
import type { DB } from "../generated/schema.ts"
import { openPool } from "../pool.ts"
import { RecordsError } from "../records-error.ts"
import type { Records, Tx } from "../records.ts"

/** What is wrong with a chain: the first place where it does not hold. */
export interface BrokenChain {
  /** The number of the event: of the first that is missing, where it was removed or cut. */
  readonly seq: number
  /** altered: its own hash does not fit; removed: the number is missing; inserted: it does not follow the one before; cut: the end is gone. */
  readonly how: "altered" | "removed" | "inserted" | "cut"
}

/** An agency's chain of events, looked through. */
export interface Verified {
  readonly agencyId: string
  /** Events that hold, from the first on. */
  readonly events: number
  /** Hash of the last that holds, to be kept elsewhere: whoever keeps it sees a chain that was forged as a whole. */
  readonly head: string
  readonly broken: BrokenChain | null
}

interface Link {
  readonly seq: number
  readonly text: string
  readonly previous: string
  readonly hash: string
}

const beginning = "0".repeat(64)
const batch = 5000

/**
 * Some links of a chain. What is hashed is written out here and not asked of gongkai.event_text: whoever can alter
 * events may be able to alter a function.
 */
const linksAfter = async (tx: Tx, agencyId: string, after: number): Promise<readonly Link[]> => {
  const { rows } = await sql<Link>`select e.seq, e.previous_hash as previous, e.hash,
      concat_ws(chr(31), e.agency_id, e.seq::text, e.name, e.actor, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        coalesce(e.cause, ''), coalesce(e.subject, ''), e.body::text, e.previous_hash) as text
    from gongkai.event e where e.agency_id = ${agencyId} and e.seq > ${after} order by e.seq limit ${batch}`.execute(tx)
  return rows
}

const judge = (link: Link, seq: number, previous: string): BrokenChain["how"] | null => {
  if (link.seq !== seq) return "removed"
  if (link.previous !== previous) return "inserted"
  return createHash("sha256").update(link.text).digest("hex") === link.hash ? null : "altered"
}

/** Compares the end of a chain with what the database remembers as its end. */
const judgeEnd = async (tx: Tx, agencyId: string, events: number, last: string): Promise<BrokenChain | null> => {
  const { rows } = await sql<{ seq: number; hash: string }>`select seq, hash from gongkai.event_head where agency_id = ${agencyId}`.execute(tx)
  const { seq, hash } = rows[0] ?? { seq: 0, hash: beginning }
  if (seq === events && hash === last) return null
  return seq > events ? { seq: events + 1, how: "cut" } : { seq: Math.min(seq + 1, events), how: "inserted" }
}

const verifyChain = async (tx: Tx, agencyId: string): Promise<Verified> => {
  let head = beginning
  let events = 0
  for (;;) {
    const links = await linksAfter(tx, agencyId, events)
    for (const link of links) {
      const how = judge(link, events + 1, head)
      if (how !== null) return { agencyId, events, head, broken: { seq: events + 1, how } }
      head = link.hash
      events++
    }
    if (links.length < batch) return { agencyId, events, head, broken: await judgeEnd(tx, agencyId, events, head) }
  }
}

/** Looks through the chain of the asking agency from its first event to its head, in batches. */
export const verifyEvents = (records: Records, asking: Asking): Promise<Verified> =>
  records.transaction(asking, (tx) => verifyChain(tx, asking.agencyId))

const agenciesWithEvents = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select agency_id as id from gongkai.event_head union select id from gongkai.agency
    union select agency_id from gongkai.event order by id`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Looks through the chains of all agencies, or of one, as they stood at one instant.
 * @param adminUrl for the role that owns the schema: no other sees all agencies
 * @param agencyId null for all
 * @returns one a chain, in the order of the agencies' ids
 * @throws RecordsError DATABASE_UNREACHABLE
 */
export async function* verifyAllEvents(adminUrl: string, agencyId: string | null): AsyncGenerator<Verified, void, undefined> {
  const pool = openPool(adminUrl, 1)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })
  try {
    const tx = await db
      .startTransaction()
      .setIsolationLevel("repeatable read")
      .execute()
      .catch((error: unknown) => {
        throw new RecordsError("DATABASE_UNREACHABLE", {}, { cause: error })
      })
    // Refused rather than filtered, should this role not see every row.
    await sql`set local row_security = off`.execute(tx)
    for (const one of agencyId === null ? await agenciesWithEvents(tx) : [agencyId]) yield await verifyChain(tx, one)
    await tx.commit().execute()
  } finally {
    await db.destroy()
  }
}
