import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Whose last day an agency sets: of its own reports, or of those of the agencies directly below it. */
export const dueOf = ["own", "below"] as const
/** One of {@link dueOf}. */
export type DueOf = (typeof dueOf)[number]

/** An earlier last day than the law's. */
export interface ReportDue {
  readonly whose: DueOf
  /** MM-DD of the year after the statistical one. */
  readonly monthDay: string
  readonly version: number
}

/** The days that an agency has set. */
export const duesOf = async (tx: Tx, agencyId: string): Promise<readonly ReportDue[]> => {
  const { rows } = await sql<ReportDue>`select d.whose, d.month_day, d.version from gongkai.report_due d
    where d.agency_id = ${agencyId} order by d.whose`.execute(tx)
  return rows
}

/** Sets a day, at a version; 0 for the first. @returns the new version, or null where it is no longer at that one */
export const saveDue = async (tx: Tx, agencyId: string, { whose, monthDay, version }: ReportDue): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.report_due (agency_id, whose, month_day) values (${agencyId}, ${whose}, ${monthDay})
          on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.report_due set month_day = ${monthDay}, version = version + 1
          where agency_id = ${agencyId} and whose = ${whose} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Takes a day away, at a version: the law's holds again. @returns false where it is no longer at that one */
export const deleteDue = async (tx: Tx, agencyId: string, whose: DueOf, version: number): Promise<boolean> => {
  const { rows } = await sql`delete from gongkai.report_due
    where agency_id = ${agencyId} and whose = ${whose} and version = ${version} returning whose`.execute(tx)
  return rows.length > 0
}
