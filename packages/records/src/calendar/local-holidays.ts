import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A day off of an agency's own place. */
export interface LocalHoliday {
  readonly day: Day
  readonly name: string
}

/** An agency's own days off, by day. */
export const localHolidaysOf = async (tx: Tx, agencyId: string): Promise<readonly LocalHoliday[]> => {
  const { rows } = await sql<LocalHoliday>`select day, name from gongkai.local_holiday where agency_id = ${agencyId} order by day`.execute(tx)
  return rows
}

/** Keeps a day off. Constraint `local_holiday_pkey` where the day is one already. */
export const insertLocalHoliday = async (tx: Tx, agencyId: string, { day, name }: LocalHoliday): Promise<void> => {
  await sql`insert into gongkai.local_holiday (agency_id, day, name) values (${agencyId}, ${day}::date, ${name})`.execute(tx)
}

/** Takes a day off away. @returns false where it was none */
export const deleteLocalHoliday = async (tx: Tx, agencyId: string, day: Day): Promise<boolean> => {
  const { rows } = await sql`delete from gongkai.local_holiday where agency_id = ${agencyId} and day = ${day}::date returning day`.execute(tx)
  return rows.length > 0
}
