import { endBookings, updateActivity } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { activityIn, SeenActivity } from "./standing.ts"

/** Puts on record who did not come, once the activity's last day has come: all who were not checked in. */
export const closeAttendance = command({
  act: "booking.handle",
  input: SeenActivity,
  async run({ tx, actor: { agencyId }, today }, { activityId, version }) {
    const found = await activityIn(tx, agencyId, activityId, ["published"])
    if (!found.ok) return found
    const { activity } = found
    if (activity.places === null || activity.attendanceClosedOn !== null) return refuse("ACTIVITY_STATE", { state: activity.state })
    if (today < activity.toDay) return refuse("ACTIVITY_NOT_OVER", { toDay: activity.toDay })
    const now = await updateActivity(tx, agencyId, { id: activityId, version }, { attendanceClosedOn: today })
    if (now === null) return refuse("STALE", { version: activity.version })
    const noShows = await endBookings(tx, agencyId, activityId, { state: "no-show", on: today, words: null })
    return recorded("activity.attendance-closed", activityId, { activityId, noShows, on: today, version: now })
  },
})
