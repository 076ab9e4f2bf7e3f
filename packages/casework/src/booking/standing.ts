import { bookingOf, lockPlaces, type BookingRecord, type BookingState, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** A booking, at the version seen. */
export const SeenBooking = z.object({ bookingId: Id, version: Version })

/** A booking in one of the states in which something can be done with it, its places locked as by whoever books; or why it is not. */
export const bookingIn = async (
  tx: Tx,
  agencyId: string,
  bookingId: string,
  states: readonly BookingState[],
): Promise<{ readonly ok: true; readonly booking: BookingRecord } | Refused> => {
  const seen = await bookingOf(tx, agencyId, bookingId)
  if (seen === null) return refuse("NOT_FOUND", { bookingId })
  await lockPlaces(tx, agencyId, seen.activityId)
  const booking = (await bookingOf(tx, agencyId, bookingId)) ?? seen
  return states.includes(booking.state) ? { ok: true, booking } : refuse("BOOKING_STATE", { state: booking.state })
}
