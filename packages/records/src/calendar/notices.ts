import type { HolidayEntry, YearNotice } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A year's notice on days off as it is entered. */
export interface EnteredNotice extends YearNotice {
  /** Days of the December before, where New Year's holiday begins there: `MM-DD` of that year. */
  readonly yearBefore: readonly HolidayEntry[]
}

/** A notice as it is kept. */
export interface KeptNotice {
  /** Who entered it. */
  readonly agencyId: string
  readonly notice: EnteredNotice
  readonly version: number
}

/**
 * The entered notices that hold for an agency, one a year, by year: its own and its superiors'. Of several for a year
 * the one entered highest in the tree holds; of two equally high the one issued later.
 */
export const noticesFor = async (tx: Tx, agencyId: string): Promise<readonly KeptNotice[]> => {
  const { rows } = await sql<KeptNotice>`
    select distinct on (n.year) n.agency_id, n.notice, n.version
    from gongkai.agency own
    join gongkai.agency above on above.id = any (own.superiors)
    join gongkai.year_notice n on n.agency_id = above.id
    where own.id = ${agencyId}
    order by n.year, cardinality(above.superiors), n.notice #>> '{notice,issuedOn}' desc nulls last, n.agency_id`.execute(tx)
  return rows
}

/** An agency's own notice of a year, locked until the transaction ends; null where it entered none. */
export const ownNotice = async (tx: Tx, agencyId: string, year: number): Promise<KeptNotice | null> => {
  const { rows } = await sql<KeptNotice>`
    select agency_id, notice, version from gongkai.year_notice where agency_id = ${agencyId} and year = ${year} for update`.execute(tx)
  return rows[0] ?? null
}

/** Keeps a notice that was not there. Constraint `year_notice_pkey` where it was. */
export const insertNotice = async (tx: Tx, agencyId: string, notice: EnteredNotice): Promise<void> => {
  await sql`insert into gongkai.year_notice (agency_id, year, notice) values (${agencyId}, ${notice.year}, ${JSON.stringify(notice)}::jsonb)`.execute(
    tx,
  )
}

/** Puts another notice in the place of one at a version. @returns the new version; null where it is no longer at that one */
export const updateNotice = async (tx: Tx, agencyId: string, version: number, notice: EnteredNotice): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`
    update gongkai.year_notice set notice = ${JSON.stringify(notice)}::jsonb, version = version + 1
    where agency_id = ${agencyId} and year = ${notice.year} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Takes an agency's notice of a year away. @returns false where it is not there at that version */
export const deleteNotice = async (tx: Tx, agencyId: string, year: number, version: number): Promise<boolean> => {
  const { rows } = await sql`
    delete from gongkai.year_notice where agency_id = ${agencyId} and year = ${year} and version = ${version} returning year`.execute(tx)
  return rows.length > 0
}
