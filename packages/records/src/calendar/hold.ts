import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Any number that no other lock of ours bears. */
const calendarLock = 7_240_509

/**
 * Keeps every calendar as it is until the transaction ends. Whoever derives a day and keeps it holds this first, before
 * any row, so that no day is kept that a calendar changed meanwhile would not give.
 */
export const holdCalendars = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(${calendarLock})`.execute(tx)
}

/**
 * Waits until nobody derives days, and lets nobody else change or hold a calendar until the transaction ends. One lock
 * for all agencies: changes are rare, reach down the tree, and two of them cannot wait for each other.
 */
export const takeCalendars = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${calendarLock})`.execute(tx)
}

/**
 * An agency and all below it in either tree, those below before those above, else by id: whoever visits many agencies does it
 * in this order, as whoever writes into the chains of two does.
 */
export const agenciesUnder = async (tx: Tx, agencyId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from gongkai.agency where superiors @> array[${agencyId}]
    order by cardinality(superiors) desc, id collate "C"`.execute(tx)
  return rows.map(({ id }) => id)
}
