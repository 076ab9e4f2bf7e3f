import { book, refusals } from "@gongkai/casework"
import { bookingOf, type OpenActivity } from "@gongkai/records"
import { onceFor } from "../form/once.ts"
import type { Portal } from "../portal.ts"
import type { Wanted } from "./booked.ts"

/** A booking as it is shown once. */
export interface BookingMade {
  readonly bookingNumber: string
  readonly code: string
  readonly places: number
}

/** What came of a booking. */
export type BookingSent =
  (BookingMade & { readonly ok: true }) | { readonly ok: false; readonly words: string; readonly full: boolean; readonly notBookable: boolean }

const wordsOf = (code: keyof typeof refusals, detail: Readonly<Record<string, unknown>>): string => {
  const { left } = detail
  if (code === "ACTIVITY_FULL")
    return typeof left !== "number" || left === 0
      ? "名额已经约满，没有预约成功。有人取消时名额会放出来，可以过一段时间再来看。"
      : `只剩${String(left)}个名额，没有预约成功，请减少人数。`
  if (code === "BOOKING_TOO_MANY_PLACES" || code === "BOOKING_PHONE_USED") return `${refusals[code]}（${String(detail["most"])}人）`
  if (code === "SENT_BEFORE") return "这张表已经提交过一次，内容不同。要另作预约，请重新打开本页。"
  return refusals[code]
}

/** Takes bookings in that came by the form, once each, however often the form is sent. */
export const makingBookings = ({ casework, ring, secret }: Portal) => {
  const once = onceFor(secret, "booking")
  return async ({ id: activityId, agencyId }: OpenActivity, nonce: string, wanted: Wanted, cause: string): Promise<BookingSent> => {
    const { id: bookingId, submissionKey, code } = once(nonce, [activityId, wanted])
    const actor = { agencyId, personId: "portal", cause, program: true } as const
    const outcome = await book(ring, code)(casework, actor, { bookingId, activityId, submissionKey, ...wanted })
    const { places } = wanted
    if (outcome.ok) return { ok: true, bookingNumber: outcome.bookingNumber, code, places }
    // The same form with the same words, pressed twice or sent again because the line went dead, is one booking, whatever
    // speaks against another one meanwhile: that all places are gone, or that this telephone number has its share.
    const today = casework.today()
    const kept = await casework.records.transaction({ agencyId, personId: "portal", today }, (tx) => bookingOf(tx, agencyId, bookingId))
    if (kept !== null) return { ok: true, bookingNumber: kept.bookingNumber, code, places }
    const notBookable = outcome.code === "ACTIVITY_NOT_BOOKABLE"
    return { ok: false, words: wordsOf(outcome.code, outcome.detail), full: outcome.code === "ACTIVITY_FULL", notBookable }
  }
}
