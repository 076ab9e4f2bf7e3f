import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { PublicTx } from "../public/as-public.ts"
import { afterKey, isDay } from "../registers/narrowed.ts"
import type { ActivityKind, ActivityRecord } from "./activities.ts"

/** An activity as the public sees it. */
export interface OpenActivity extends Omit<ActivityRecord, "state" | "attendanceClosedOn" | "version" | "booked"> {
  readonly agencyId: string
  readonly agencyName: string
  readonly state: "published" | "cancelled"
  readonly venueName: string | null
  /** Of its venue. */
  readonly accessibility: string | null
  readonly placesLeft: number | null
}

/** What the public's list of activities is narrowed to. */
export interface OpenActivityFilter {
  /** Null for the whole district. */
  readonly agencyId: string | null
  readonly venueId: string | null
  readonly kind: ActivityKind | null
  /** Only what takes place on this day. */
  readonly on: Day | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.agency_id, a.name as agency_name, n.venue_id, n.venue_name, n.accessibility, n.kind, n.title, n.description,
  n.place, n.from_day, n.to_day, n.starts_at, n.ends_at, n.booking_from, n.booking_to, n.state, n.notice, n.notice_on, n.places, n.places_left`
const joined: RawBuilder<unknown> = sql`gongkai.open_activity n join gongkai.public_agency a on a.id = n.agency_id`

const narrowed = ({ agencyId, venueId, kind, on }: OpenActivityFilter): RawBuilder<unknown> =>
  sql`${agencyId === null ? sql`` : sql`and n.agency_id = ${agencyId}`} ${venueId === null ? sql`` : sql`and n.venue_id = ${venueId}`}
    ${kind === null ? sql`` : sql`and n.kind = ${kind}`} ${on === null ? sql`` : sql`and ${on}::date between n.from_day and n.to_day`}`

const keyOf = ({ fromDay, id }: OpenActivity): string => `${fromDay} ${id}`
const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su

/** What comes after a key of a list with the next day first. */
const onward = (after: string | null): RawBuilder<unknown> => {
  const [, fromDay, id] = key.exec(after ?? "") ?? []
  return fromDay === undefined || id === undefined || !isDay(fromDay) ? sql`` : sql`and (n.from_day, n.id) > (${fromDay}::date, ${id})`
}

/** Activities that are to come or go on, the next first, a page at a time. */
export const comingActivities = async (
  { publicTx }: PublicTx,
  filter: OpenActivityFilter,
  today: Day,
  { after, limit }: Paging,
): Promise<Page<OpenActivity>> => {
  const { rows } = await sql<OpenActivity>`select ${columns} from ${joined} where n.to_day >= ${today}::date ${narrowed(filter)} ${onward(after)}
    order by n.from_day, n.id limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, keyOf)
}

/** Activities that are over, the latest first, a page at a time. */
export const pastActivities = async (
  { publicTx }: PublicTx,
  filter: OpenActivityFilter,
  today: Day,
  { after, limit }: Paging,
): Promise<Page<OpenActivity>> => {
  const { rows } = await sql<OpenActivity>`select ${columns} from ${joined} where n.to_day < ${today}::date ${narrowed(filter)}
    ${afterKey(sql`n.from_day`, after)} order by n.from_day desc, n.id desc limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, keyOf)
}

/** One of them, or null. */
export const openActivity = async ({ publicTx }: PublicTx, id: string): Promise<OpenActivity | null> =>
  (await sql<OpenActivity>`select ${columns} from ${joined} where n.id = ${id}`.execute(publicTx)).rows[0] ?? null
