import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, inYear, struckOrNot, withWords, type Struck } from "../registers/narrowed.ts"

/** Who of the agency took part in a training, and the points of the test; null where there was none. */
export interface Attendee {
  readonly personId: string
  readonly score: number | null
}

/** What a record holds beside its title and day: by the fields of its kind, texts or numbers. */
export type WorkFields = Readonly<Record<string, string | number>>

/** A record of the work: something that took place, or that stands since a day. */
export interface WorkRecord {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly onDay: Day
  readonly fields: WorkFields
  readonly attendees: readonly Attendee[]
  /** Of what stood: since when it does no more. */
  readonly endedOn: Day | null
  readonly struckOn: Day | null
  readonly strikeReason: string | null
  readonly version: number
}

/** What a list of records is narrowed to. */
export interface WorkRecordFilter {
  readonly kind: string | null
  /** Of what took place the year of its day; of what stands, whether it stood in the year. */
  readonly year: number | null
  /** Kinds of what stands. */
  readonly standing: readonly string[]
  readonly words: string | null
  readonly struck: Struck
}

const columns: RawBuilder<unknown> = sql`n.id, n.kind, n.title, n.on_day, n.fields, n.attendees, n.ended_on, n.struck_on, n.strike_reason, n.version`

const ofYear = (year: number | null, standing: readonly string[]): RawBuilder<unknown> =>
  year === null
    ? sql``
    : sql`and case when n.kind = any (${[...standing]}::text[])
        then n.on_day <= make_date(${year}, 12, 31) and (n.ended_on is null or n.ended_on >= make_date(${year}, 1, 1))
        else true ${inYear(sql`n.on_day`, year)} end`

/** Records of an agency's work, the latest first, a page at a time. */
export const listWorkRecords = async (
  tx: Tx,
  agencyId: string,
  { kind, year, standing, words, struck }: WorkRecordFilter,
  { after, limit }: Paging,
): Promise<Page<WorkRecord>> => {
  const { rows } = await sql<WorkRecord>`select ${columns} from gongkai.work_record n
    where n.agency_id = ${agencyId} ${kind === null ? sql`` : sql`and n.kind = ${kind}`} ${ofYear(year, standing)} ${struckOrNot(struck)}
      ${withWords(words, [sql`n.title`, sql`n.fields::text`])} ${afterKey(sql`n.on_day`, after)}
    order by n.on_day desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ onDay, id }) => `${onDay} ${id}`)
}

/** A record of the agency's work, or null. */
export const workRecordOf = async (tx: Tx, agencyId: string, id: string): Promise<WorkRecord | null> =>
  (await sql<WorkRecord>`select ${columns} from gongkai.work_record n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ?? null

/** Keeps a record. @throws work_record_pkey */
export const insertWorkRecord = async (
  tx: Tx,
  agencyId: string,
  { id, kind, title, onDay, fields, attendees }: Pick<WorkRecord, "id" | "kind" | "title" | "onDay" | "fields" | "attendees">,
): Promise<void> => {
  await sql`insert into gongkai.work_record (agency_id, id, kind, title, on_day, fields, attendees)
    values (${agencyId}, ${id}, ${kind}, ${title}, ${onDay}::date, ${JSON.stringify(fields)}::jsonb, ${JSON.stringify(attendees)}::jsonb)`.execute(tx)
}

/** Changes a record at a version. @returns the new version; null where it is at another */
export const updateWorkRecord = async (tx: Tx, agencyId: string, { id, version, ...rest }: Omit<WorkRecord, "kind">): Promise<number | null> => {
  const { title, onDay, fields, attendees, endedOn, struckOn, strikeReason } = rest
  const { rows } = await sql<{ version: number }>`update gongkai.work_record set title = ${title}, on_day = ${onDay}::date,
      fields = ${JSON.stringify(fields)}::jsonb, attendees = ${JSON.stringify(attendees)}::jsonb, ended_on = ${endedOn}::date,
      struck_on = ${struckOn}::date, strike_reason = ${strikeReason}, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
