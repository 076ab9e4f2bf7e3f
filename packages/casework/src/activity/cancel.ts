import { endBookings, lockPlaces, updateActivity } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { activityIn, SeenActivity } from "./standing.ts"

/** An activity that does not take place, and words to those who booked. */
export const ActivityToCancel = SeenActivity.extend({ notice: Words(1, 500) })

/** Cancels an activity with all its bookings; it stays before the public as cancelled, with the words. */
export const cancelActivity = command({
  act: "activity.publish",
  input: ActivityToCancel,
  async run({ tx, actor: { agencyId }, today }, { activityId, version, notice }) {
    await lockPlaces(tx, agencyId, activityId)
    const found = await activityIn(tx, agencyId, activityId, ["published"])
    if (!found.ok) return found
    if (found.activity.attendanceClosedOn !== null) return refuse("ACTIVITY_OVER", { toDay: found.activity.toDay })
    const now = await updateActivity(tx, agencyId, { id: activityId, version }, { state: "cancelled", notice, noticeOn: today })
    if (now === null) return refuse("STALE", { version: found.activity.version })
    const bookings = await endBookings(tx, agencyId, activityId, { state: "cancelled", on: today, words: notice })
    return recorded("activity.cancelled", activityId, { activityId, bookings, on: today, version: now })
  },
})
