import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { receiptCodeHash, receiptNumberOf, type Receipt } from "../citizen/receipt-code.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** A booking's life. */
export const bookingStates = ["booked", "attended", "no-show", "cancelled"] as const
/** One of {@link bookingStates}. */
export type BookingState = (typeof bookingStates)[number]

/** Places that are kept for somebody; who it is stands apart and sealed. */
export interface BookingRecord {
  readonly id: string
  readonly activityId: string
  readonly bookingNumber: string
  readonly places: number
  /** Masked; null once erased. */
  readonly shownName: string | null
  readonly shownPhone: string | null
  readonly bookedOn: Day
  readonly state: BookingState
  readonly cancelledBy: "person" | "agency" | null
  readonly endedOn: Day | null
  readonly reasonWords: string | null
  readonly senderErasedOn: Day | null
  readonly version: number
}

const columns: RawBuilder<unknown> = sql`n.id, n.activity_id, n.booking_number, n.places, n.shown_name, n.shown_phone, n.booked_on, n.state, n.cancelled_by,
  n.ended_on, n.reason_words, n.sender_erased_on, n.version`

/** Bookings of an activity in the order of their numbers, a page at a time. */
export const listBookings = async (
  tx: Tx,
  agencyId: string,
  { activityId, state }: { readonly activityId: string; readonly state: BookingState | null },
  { after, limit }: Paging,
): Promise<Page<BookingRecord>> => {
  const { rows } = await sql<BookingRecord>`select ${columns} from gongkai.booking n
    where n.agency_id = ${agencyId} and n.activity_id = ${activityId} ${state === null ? sql`` : sql`and n.state = ${state}`}
      ${after === null ? sql`` : sql`and n.id > ${after}`}
    order by n.id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** A booking of the agency, or null. */
export const bookingOf = async (tx: Tx, agencyId: string, id: string): Promise<BookingRecord | null> =>
  (await sql<BookingRecord>`select ${columns} from gongkai.booking n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ?? null

/** Keeps a booking; of the code only its hash. @throws booking_pkey; booking_agency_id_submission_key_key where the form was sent before; never_more_than_there_are */
export const insertBooking = async (
  tx: Tx,
  agencyId: string,
  {
    receipt,
    submissionKey,
    ...booking
  }: Pick<BookingRecord, "id" | "activityId" | "places" | "shownName" | "shownPhone" | "bookedOn"> & {
    readonly receipt: Receipt
    readonly submissionKey: string
  },
): Promise<void> => {
  const { id, activityId, places, shownName, shownPhone, bookedOn } = booking
  await sql`insert into gongkai.booking (agency_id, id, activity_id, booking_number, submission_key, code_hash, places, shown_name, shown_phone, booked_on)
    values (${agencyId}, ${id}, ${activityId}, ${receiptNumberOf(receipt.receiptNumber)}, ${submissionKey}, ${receiptCodeHash(receipt)}, ${places},
      ${shownName}, ${shownPhone}, ${bookedOn}::date)`.execute(tx)
}

/** Changes a booking at a version. @returns the new version; null where it is at another */
export const updateBooking = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<BookingRecord, "id" | "version">,
  change: Partial<Pick<BookingRecord, "state" | "cancelledBy" | "endedOn" | "reasonWords">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("booking")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Ends all bookings of an activity that stand. @returns how many */
export const endBookings = async (
  tx: Tx,
  agencyId: string,
  activityId: string,
  { state, on, words }: { readonly state: "cancelled" | "no-show"; readonly on: Day; readonly words: string | null },
): Promise<number> => {
  const by = state === "cancelled" ? "agency" : null
  const { rows } = await sql`update gongkai.booking set state = ${state}, cancelled_by = ${by}, ended_on = ${on}::date, reason_words = ${words},
      version = version + 1
    where agency_id = ${agencyId} and activity_id = ${activityId} and state = 'booked' returning id`.execute(tx)
  return rows.length
}

/** How the bookings of an activity stand. */
export interface BookingCounts {
  readonly bookings: number
  readonly places: number
  readonly attended: number
  readonly noShows: number
  readonly cancelled: number
}

/** Counts the bookings of an activity and the places that they keep. */
export const bookingCounts = async (tx: Tx, agencyId: string, activityId: string): Promise<BookingCounts> => {
  const { rows } = await sql<BookingCounts>`select count(*) filter (where n.state <> 'cancelled')::integer as bookings,
      coalesce(sum(n.places) filter (where n.state <> 'cancelled'), 0)::integer as places,
      count(*) filter (where n.state = 'attended')::integer as attended, count(*) filter (where n.state = 'no-show')::integer as no_shows,
      count(*) filter (where n.state = 'cancelled')::integer as cancelled
    from gongkai.booking n where n.agency_id = ${agencyId} and n.activity_id = ${activityId}`.execute(tx)
  return rows[0] ?? { bookings: 0, places: 0, attended: 0, noShows: 0, cancelled: 0 }
}
