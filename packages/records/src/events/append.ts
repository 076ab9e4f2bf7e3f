import { sql } from "kysely"
import type { Tx } from "../records.ts"
import { events, type EventBody, type EventName } from "./catalogue.ts"

/** An event to be recorded. */
export interface NewEvent<Name extends EventName> {
  readonly name: Name
  /** The person who did it, or a program's name. */
  readonly actor: string
  /** ISO instant. */
  readonly at: string
  /** The request, job or event that led to it; null where none did. */
  readonly cause: string | null
  /** Id of the row that it is about; null where it is about the agency as a whole. */
  readonly subject: string | null
  readonly body: EventBody<Name>
}

/**
 * Records an event of an agency in the transaction of the change that it tells of; the database numbers and chains it.
 * @throws ZodError for a body that the catalogue does not have
 */
export const appendEvent = async <Name extends EventName>(
  tx: Tx,
  agencyId: string,
  { name, actor, at, cause, subject, body }: NewEvent<Name>,
): Promise<void> => {
  const checked = JSON.stringify(events[name].parse(body))
  await sql`insert into gongkai.event (agency_id, name, actor, at, cause, subject, body)
    values (${agencyId}, ${name}, ${actor}, ${at}::timestamptz, ${cause}, ${subject}, ${checked}::jsonb)`.execute(tx)
}
