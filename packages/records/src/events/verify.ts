import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Records } from "../records.ts"
import type { Asking } from "../asking.ts"

/** What is wrong with a chain: the first place where it does not hold. */
export interface BrokenChain {
  readonly seq: number
  /** altered: its own hash does not fit; removed: a number is missing; inserted: it does not follow the one before; cut: the end is gone. */
  readonly how: "altered" | "removed" | "inserted" | "cut"
}

/** An agency's chain of events, looked through. */
export interface Verified {
  readonly agencyId: string
  readonly events: number
  /** Hash of the last event, to be kept elsewhere: whoever holds it sees a chain that was forged as a whole. */
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

const judge = (link: Link, before: Link | null): BrokenChain["how"] | null => {
  if (link.seq !== (before?.seq ?? 0) + 1) return "removed"
  if (link.previous !== (before?.hash ?? beginning)) return "inserted"
  return createHash("sha256").update(link.text).digest("hex") === link.hash ? null : "altered"
}

/** Looks through the chain of the asking agency from its first event to its head, in batches. */
export const verifyEvents = (records: Records, asking: Asking): Promise<Verified> =>
  records.transaction(asking, async (tx) => {
    const { agencyId } = asking
    let before: Link | null = null
    let events = 0
    for (;;) {
      const after: number = before?.seq ?? 0
      const { rows } = await sql<Link>`select e.seq, gongkai.event_text(e) as text, e.previous_hash as previous, e.hash
        from gongkai.event e where e.agency_id = ${agencyId} and e.seq > ${after} order by e.seq limit ${batch}`.execute(tx)
      for (const link of rows) {
        const how = judge(link, before)
        if (how !== null) return { agencyId, events, head: before?.hash ?? beginning, broken: { seq: link.seq, how } }
        before = link
        events++
      }
      if (rows.length < batch) break
    }
    const { rows: heads } = await sql<{ seq: number; hash: string }>`select seq, hash from gongkai.event_head where agency_id = ${agencyId}`.execute(
      tx,
    )
    const [head] = heads
    const whole = head === undefined ? before === null : head.seq === before?.seq && head.hash === before.hash
    return { agencyId, events, head: before?.hash ?? beginning, broken: whole ? null : { seq: events + 1, how: "cut" } }
  })
