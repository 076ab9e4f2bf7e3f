import { sql } from "kysely"
import type { Tx } from "../records.ts"

/**
 * Says how many places an activity has; null where nobody needs to book.
 * @throws never_more_than_there_are where more are booked; booking_agency_id_activity_id_fkey where somebody booked and there are to be none
 */
export const setPlaces = async (tx: Tx, agencyId: string, activityId: string, places: number | null): Promise<void> => {
  await (
    places === null
      ? sql`delete from gongkai.activity_places where agency_id = ${agencyId} and activity_id = ${activityId}`
      : sql`insert into gongkai.activity_places as p (agency_id, activity_id, places) values (${agencyId}, ${activityId}, ${places})
          on conflict (agency_id, activity_id) do update set places = ${places}`
  ).execute(tx)
}

/** The places of an activity, locked until the transaction ends: whoever books or cancels waits for the one before. Null where there are none to book. */
export const lockPlaces = async (
  tx: Tx,
  agencyId: string,
  activityId: string,
): Promise<{ readonly places: number; readonly booked: number } | null> =>
  (
    await sql<{ places: number; booked: number }>`select p.places, p.booked from gongkai.activity_places p
      where p.agency_id = ${agencyId} and p.activity_id = ${activityId} for update`.execute(tx)
  ).rows[0] ?? null
