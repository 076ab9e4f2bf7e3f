import { activityOf, updateBooking } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { bookingIn, SeenBooking } from "./standing.ts"

/** Whether those who booked came. */
export const AttendanceToRecord = SeenBooking.extend({ attended: z.boolean() })

/** Checks somebody in at the door, or takes it back; whoever was put on record as absent may turn out to have come. */
export const recordAttendance = command({
  act: "booking.handle",
  input: AttendanceToRecord,
  async run({ tx, actor: { agencyId }, today }, { bookingId, version, attended }) {
    const found = await bookingIn(tx, agencyId, bookingId, attended ? ["booked", "no-show"] : ["attended"])
    if (!found.ok) return found
    const { activityId } = found.booking
    const activity = await activityOf(tx, agencyId, activityId)
    if (activity === null || today < activity.fromDay) return refuse("ACTIVITY_NOT_BEGUN", { activityId })
    const absent =
      activity.attendanceClosedOn === null ? ({ state: "booked", endedOn: null } as const) : ({ state: "no-show", endedOn: today } as const)
    const change = attended ? ({ state: "attended", endedOn: today } as const) : absent
    const now = await updateBooking(tx, agencyId, { id: bookingId, version }, change)
    if (now === null) return refuse("STALE", { version: found.booking.version })
    return recorded("booking.attendance-recorded", bookingId, { bookingId, activityId, attended, on: today, version: now })
  },
})
