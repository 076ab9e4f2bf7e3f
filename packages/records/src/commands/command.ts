import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { events, type EventName } from "../events/catalogue.ts"
import type { NewEvent } from "../events/append.ts"
import type { Tx } from "../records.ts"

/** An answer given before under the same key. */
export interface GivenAnswer {
  /** SHA-256 of the call that it answered. */
  readonly requestHash: string
  readonly answer: unknown
}

/** Who begins a command, on what day, and under what key; null for a call without one. */
export interface CommandCall {
  readonly agencyId: string
  readonly personId: string
  readonly today: Day
  readonly key: string | null
}

/** What a command has to know before it does anything. */
export interface CommandBegun {
  /** What the person may do. */
  readonly acts: ReadonlySet<string>
  /** What was answered under the key; null where nothing was. */
  readonly given: GivenAnswer | null
}

/**
 * Asks, at one go, what the caller may do and what was answered before under the call's key. Waits for a call under the
 * same key that is under way; the key is held until the transaction ends.
 */
export const beginCommand = async (tx: Tx, { agencyId, personId, today, key }: CommandCall): Promise<CommandBegun> => {
  const answer = key === null ? sql`null::jsonb` : sql`gongkai.answer_given(${key})`
  const { rows } = await sql<{ acts: readonly string[]; given: GivenAnswer | null }>`
    select gongkai.acts_of(${agencyId}, ${personId}, ${today}::date) as acts, ${answer} as given`.execute(tx)
  const [row] = rows
  return { acts: new Set(row?.acts), given: row?.given ?? null }
}

/** An answer to be kept under a key. */
export interface KeptAnswer extends GivenAnswer {
  readonly key: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Records a command's event, with the answer under its key where it has one, as the last thing of its transaction: the
 * agency's other commands wait from here until it ends.
 * @throws ZodError for a body that the catalogue does not have
 */
export const endCommand = async <Name extends EventName>(tx: Tx, agencyId: string, event: NewEvent<Name>, kept: KeptAnswer | null): Promise<void> => {
  const { name, actor, at, cause, subject } = event
  const body = JSON.stringify(events[name].parse(event.body))
  const keeping =
    kept === null
      ? sql``
      : sql`with kept as (insert into gongkai.idempotency_key (agency_id, key, request_hash, status, answer, at)
          values (${agencyId}, ${kept.key}, ${kept.requestHash}, 200, ${JSON.stringify(kept.answer)}::jsonb, ${kept.at}::timestamptz)) `
  await sql`${keeping}insert into gongkai.event (agency_id, name, actor, at, cause, subject, body)
    values (${agencyId}, ${name}, ${actor}, ${at}::timestamptz, ${cause}, ${subject}, ${body}::jsonb)`.execute(tx)
}
