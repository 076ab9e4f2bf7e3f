import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** What takes place. */
export const activityKinds = ["exhibition", "lecture", "performance", "sport", "reading", "course", "other"] as const
/** One of {@link activityKinds}. */
export type ActivityKind = (typeof activityKinds)[number]
/** An activity's life. */
export const activityStates = ["draft", "published", "cancelled", "discarded"] as const
/** One of {@link activityStates}. */
export type ActivityState = (typeof activityStates)[number]

/** What takes place, where and when. */
export interface ActivityRecord {
  readonly id: string
  readonly venueId: string | null
  readonly kind: ActivityKind
  readonly title: string
  readonly description: string
  readonly place: string
  readonly fromDay: Day
  readonly toDay: Day
  /** `HH:MM`. */
  readonly startsAt: string
  readonly endsAt: string
  /** Null where nobody needs to book. */
  readonly bookingFrom: Day | null
  readonly bookingTo: Day | null
  readonly state: ActivityState
  readonly notice: string | null
  readonly noticeOn: Day | null
  readonly attendanceClosedOn: Day | null
  readonly version: number
  /** Null where nobody needs to book. */
  readonly places: number | null
  readonly booked: number | null
}

/** What a list of activities is narrowed to. */
export interface ActivityFilter {
  readonly kind: ActivityKind | null
  readonly state: ActivityState | null
  readonly venueId: string | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.venue_id, n.kind, n.title, n.description, n.place, n.from_day, n.to_day, n.starts_at, n.ends_at, n.booking_from,
  n.booking_to, n.state, n.notice, n.notice_on, n.attendance_closed_on, n.version, p.places, p.booked`
const joined: RawBuilder<unknown> = sql`gongkai.activity n left join gongkai.activity_places p on p.activity_id = n.id and p.agency_id = n.agency_id`

/** Activities of an agency, the latest first, a page at a time; what was discarded only where it is asked for. */
export const listActivities = async (
  tx: Tx,
  agencyId: string,
  { kind, state, venueId, words }: ActivityFilter,
  { after, limit }: Paging,
): Promise<Page<ActivityRecord>> => {
  const { rows } = await sql<ActivityRecord>`select ${columns} from ${joined}
    where n.agency_id = ${agencyId} ${state === null ? sql`and n.state <> 'discarded'` : sql`and n.state = ${state}`}
      ${kind === null ? sql`` : sql`and n.kind = ${kind}`} ${venueId === null ? sql`` : sql`and n.venue_id = ${venueId}`}
      ${withWords(words, [sql`n.title`, sql`n.place`])} ${afterKey(sql`n.from_day`, after)}
    order by n.from_day desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ fromDay, id }) => `${fromDay} ${id}`)
}

/** An activity of the agency, or null. */
export const activityOf = async (tx: Tx, agencyId: string, id: string): Promise<ActivityRecord | null> =>
  (await sql<ActivityRecord>`select ${columns} from ${joined} where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ?? null

type Fields = Omit<ActivityRecord, "id" | "state" | "notice" | "noticeOn" | "attendanceClosedOn" | "version" | "places" | "booked">

/** Keeps an activity as a draft. @throws activity_pkey */
export const insertActivity = async (tx: Tx, agencyId: string, id: string, activity: Fields): Promise<void> => {
  await tx
    .insertInto("activity")
    .values({ ...activity, id, agencyId })
    .execute()
}

/** Changes an activity at a version. @returns the new version; null where it is at another */
export const updateActivity = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<ActivityRecord, "id" | "version">,
  change: Partial<Fields & Pick<ActivityRecord, "state" | "notice" | "noticeOn" | "attendanceClosedOn">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("activity")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
