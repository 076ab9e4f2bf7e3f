import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { CitizenTx } from "../citizen/as-citizen.ts"
import type { BookingState } from "./bookings.ts"

/** What somebody who booked is told of the own booking. */
export interface OwnBooking {
  readonly receiptNumber: string
  readonly id: string
  readonly agencyId: string
  readonly agencyName: string
  readonly activityId: string
  readonly title: string
  readonly place: string
  readonly fromDay: Day
  readonly toDay: Day
  readonly startsAt: string
  readonly endsAt: string
  readonly activityState: "draft" | "published" | "cancelled" | "discarded"
  readonly notice: string | null
  readonly noticeOn: Day | null
  readonly places: number
  readonly bookedOn: Day
  readonly state: BookingState
  readonly cancelledBy: "person" | "agency" | null
  readonly endedOn: Day | null
  readonly reasonWords: string | null
  readonly version: number
}

/** The one booking that the receipt shows. */
export const ownBooking = async ({ tx }: CitizenTx): Promise<OwnBooking | null> => {
  const { rows } = await sql<OwnBooking>`select receipt_number as "receiptNumber", id, agency_id as "agencyId", agency_name as "agencyName",
      activity_id as "activityId", title, place, from_day as "fromDay", to_day as "toDay", starts_at as "startsAt", ends_at as "endsAt",
      activity_state as "activityState", notice, notice_on as "noticeOn", places, booked_on as "bookedOn", state, cancelled_by as "cancelledBy",
      ended_on as "endedOn", reason_words as "reasonWords", version
    from gongkai.citizen_booking`.execute(tx)
  return rows[0] ?? null
}
