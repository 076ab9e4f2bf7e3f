import { z } from "@hono/zod-openapi"
import { activityKinds, activityStates, bookingStates } from "@gongkai/records"

const text = z.string().nullable()

/** An activity with its places. */
export const Activity = z
  .object({
    id: z.string(),
    venueId: text,
    kind: z.enum(activityKinds),
    title: z.string(),
    description: z.string(),
    place: z.string(),
    fromDay: z.string(),
    toDay: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    bookingFrom: text,
    bookingTo: text,
    state: z.enum(activityStates),
    notice: text,
    noticeOn: text,
    attendanceClosedOn: text,
    places: z.int().nullable(),
    booked: z.int().nullable(),
    version: z.int(),
  })
  .openapi("Activity")

/** A booking; who made it is asked for apart. */
export const Booking = z
  .object({
    id: z.string(),
    activityId: z.string(),
    bookingNumber: z.string(),
    places: z.int(),
    shownName: text,
    shownPhone: text,
    bookedOn: z.string(),
    state: z.enum(bookingStates),
    cancelledBy: z.enum(["person", "agency"]).nullable(),
    endedOn: text,
    reasonWords: text,
    senderErasedOn: text,
    version: z.int(),
  })
  .openapi("Booking")

/** How the bookings of an activity stand. */
export const BookingCounts = z
  .object({ bookings: z.int(), places: z.int(), attended: z.int(), noShows: z.int(), cancelled: z.int() })
  .openapi("BookingCounts")
