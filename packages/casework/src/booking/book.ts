import { randomBytes } from "node:crypto"
import { activityOf, insertBooking, keepSender, lockPlaces, masked, newReceiptCode, placesOfPhone, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Refused } from "../kernel.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"
import { SubmissionKey } from "../sender/fields.ts"

/** Most places of one booking, whatever the agency set. */
export const mostPlacesOfBooking = 100

/** Places that somebody wants. */
export const BookingToMake = z.object({
  bookingId: Id,
  activityId: Id,
  submissionKey: SubmissionKey,
  places: z.number().int().min(1).max(mostPlacesOfBooking),
  name: Words(1, 100),
  phone: Words(1, 40),
})

/** A booking that was made, with the receipt as it is shown once: the code is kept nowhere. */
export type Booked = { readonly ok: true; readonly bookingId: string; readonly bookingNumber: string; readonly code: string } | Refused

const bytes = 5

/** A number that cannot be counted on from another: YY, the day, and forty bits of chance. */
const numberOf = (today: string): string => `YY${today.replaceAll("-", "")}-${randomBytes(bytes).toString("hex").toUpperCase()}`

/**
 * Keeps places for somebody. Whoever comes at the same moment waits for the lock on the places, so that each is told by
 * what is left then; the database's own check is behind it. Who books is sealed.
 * @param given the receipt's code where it follows from the form, so that a form that is sent twice has one; else one of chance
 */
export const book =
  (ring: KeyRing, given: string | null = null) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof BookingToMake>): Promise<Booked> => {
    const code = given ?? newReceiptCode()
    let bookingNumber = ""
    const make = command({
      act: "booking.handle",
      input: BookingToMake,
      constraints: { booking_pkey: "ALREADY_THERE", booking_agency_id_submission_key_key: "SENT_BEFORE", never_more_than_there_are: "ACTIVITY_FULL" },
      async run({ tx, actor: { agencyId }, today }, { bookingId, activityId, submissionKey, places, name, phone }) {
        const kept = await lockPlaces(tx, agencyId, activityId)
        const activity = await activityOf(tx, agencyId, activityId)
        if (kept === null || activity?.state !== "published") return refuse("ACTIVITY_NOT_BOOKABLE", { activityId })
        const { bookingFrom, bookingTo } = activity
        if (bookingFrom === null || bookingTo === null || today < bookingFrom || today > bookingTo)
          return refuse("ACTIVITY_NOT_BOOKABLE", { activityId })
        const { "booking.most-places": mostPlaces, "booking.most-by-phone": mostByPhone } = await opennessValuesOf(tx, agencyId)
        if (places > mostPlaces) return refuse("BOOKING_TOO_MANY_PLACES", { most: mostPlaces })
        if ((await placesOfPhone(tx, ring, agencyId, activityId, phone)) + places > mostByPhone)
          return refuse("BOOKING_PHONE_USED", { most: mostByPhone })
        const left = kept.places - kept.booked
        if (places > left) return refuse("ACTIVITY_FULL", { left })
        bookingNumber = numberOf(today)
        const shown = { shownName: masked("name", name), shownPhone: masked("phone", phone) }
        const receipt = { receiptNumber: bookingNumber, code }
        await insertBooking(tx, agencyId, { id: bookingId, activityId, submissionKey, places, ...shown, bookedOn: today, receipt })
        await keepSender(tx, ring, agencyId, "booking", bookingId, { name, phone })
        return recorded("booking.made", bookingId, { bookingId, activityId, places, on: today })
      },
    })
    const outcome = await make(casework, actor, input)
    return outcome.ok ? { ok: true, bookingId: outcome.subject, bookingNumber, code } : outcome
  }
