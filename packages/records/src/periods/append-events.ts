import { sql } from "kysely"
import type { NewEvent } from "../events/append.ts"
import { events, type EventName } from "../events/catalogue.ts"
import type { Tx } from "../records.ts"

/**
 * Records many events of the asking agency at once, in their order, as {@link appendEvent} does one.
 * @param appended at least one
 * @returns the number of the last in the agency's chain
 * @throws ZodError for a body that the catalogue does not have
 */
export const appendEvents = async <Name extends EventName>(tx: Tx, appended: readonly NewEvent<Name>[]): Promise<number> => {
  const checked = appended.map((event) => ({ ...event, body: events[event.name].parse(event.body) }))
  const { rows } = await sql<{ last: number }>`select gongkai.append_events(${JSON.stringify(checked)}::jsonb) as last`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error("append_events answered nothing")
  return row.last
}
