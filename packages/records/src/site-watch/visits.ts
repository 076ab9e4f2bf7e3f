import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A visit of a site's home page. */
export interface SiteVisit {
  readonly onDay: Day
  /** Null where the page never opened. */
  readonly milliseconds: number | null
}

/** Keeps a visit, and forgets those of weeks ago. */
export const saveVisit = async (
  tx: Tx,
  agencyId: string,
  siteId: string,
  { at, onDay, milliseconds }: SiteVisit & { readonly at: string },
): Promise<void> => {
  await sql`insert into gongkai.site_visit (agency_id, site_id, at, on_day, milliseconds)
    values (${agencyId}, ${siteId}, ${at}::timestamptz, ${onDay}::date, ${milliseconds}) on conflict do nothing`.execute(tx)
  await sql`delete from gongkai.site_visit where agency_id = ${agencyId} and site_id = ${siteId} and on_day < ${onDay}::date - 30`.execute(tx)
}

/** Visits of a site in the seven days before a day: days that are over. */
export const visitsOfWeek = async (tx: Tx, agencyId: string, siteId: string, today: Day): Promise<readonly SiteVisit[]> => {
  const { rows } = await sql<SiteVisit>`select v.on_day, v.milliseconds from gongkai.site_visit v
    where v.agency_id = ${agencyId} and v.site_id = ${siteId} and v.on_day between ${today}::date - 7 and ${today}::date - 1`.execute(tx)
  return rows
}
