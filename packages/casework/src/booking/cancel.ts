import { activityOf, updateBooking } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { bookingIn, SeenBooking } from "./standing.ts"

/** A booking that is to be cancelled by the agency, and words to whoever made it. */
export const BookingToCancel = SeenBooking.extend({ words: Words(1, 500) })

/** Cancels somebody's booking, with words that they read by number and code: its places are free at once. */
export const cancelBooking = command({
  act: "booking.handle",
  input: BookingToCancel,
  async run({ tx, actor: { agencyId }, today }, { bookingId, version, words }) {
    const found = await bookingIn(tx, agencyId, bookingId, ["booked"])
    if (!found.ok) return found
    const { activityId } = found.booking
    const cancelled = { state: "cancelled", cancelledBy: "agency", endedOn: today, reasonWords: words } as const
    const now = await updateBooking(tx, agencyId, { id: bookingId, version }, cancelled)
    if (now === null) return refuse("STALE", { version: found.booking.version })
    return recorded("booking.cancelled", bookingId, { bookingId, activityId, by: "agency", on: today, version: now })
  },
})

/** Cancels the own booking, which number and code have shown: until the activity's last day is over. */
export const cancelOwnBooking = command({
  act: "booking.handle",
  input: SeenBooking.pick({ bookingId: true }),
  async run({ tx, actor: { agencyId }, today }, { bookingId }) {
    const found = await bookingIn(tx, agencyId, bookingId, ["booked"])
    if (!found.ok) return found
    const { activityId, version } = found.booking
    const activity = await activityOf(tx, agencyId, activityId)
    if (activity === null || activity.toDay < today) return refuse("ACTIVITY_OVER", { activityId })
    const now = await updateBooking(tx, agencyId, { id: bookingId, version }, { state: "cancelled", cancelledBy: "person", endedOn: today })
    if (now === null) return refuse("STALE", { version })
    return recorded("booking.cancelled", bookingId, { bookingId, activityId, by: "person", on: today, version: now })
  },
})
