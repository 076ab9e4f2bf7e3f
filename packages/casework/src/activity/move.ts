import { lockPlaces, updateActivity } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { ActivityTime } from "./fields.ts"
import { activityIn, SeenActivity } from "./standing.ts"

/** When and where an activity is to take place instead, and words to those who booked. */
export const ActivityToMove = SeenActivity.extend({ ...ActivityTime.shape, notice: Words(1, 500) })

/** Moves an activity to another day, time or place: bookings stand, and everybody who booked reads why. */
export const moveActivity = command({
  act: "activity.publish",
  input: ActivityToMove,
  async run({ tx, actor: { agencyId }, today }, { activityId, version, ...given }) {
    await lockPlaces(tx, agencyId, activityId)
    const found = await activityIn(tx, agencyId, activityId, ["published"])
    if (!found.ok) return found
    const { activity } = found
    const { fromDay, toDay, startsAt, endsAt } = given
    if (activity.attendanceClosedOn !== null || toDay < today) return refuse("ACTIVITY_OVER", { toDay })
    if (toDay < fromDay) return refuse("DAYS_IN_WRONG_ORDER", { fromDay, toDay })
    if (fromDay === toDay && endsAt <= startsAt) return refuse("ACTIVITY_TIMES", { startsAt, endsAt })
    // Nobody books for what is over: where it is moved forward the period ends with it.
    const bookingTo = activity.bookingTo !== null && activity.bookingTo > toDay ? toDay : activity.bookingTo
    const bookingFrom = activity.bookingFrom !== null && bookingTo !== null && activity.bookingFrom > bookingTo ? bookingTo : activity.bookingFrom
    const now = await updateActivity(tx, agencyId, { id: activityId, version }, { ...given, bookingFrom, bookingTo, noticeOn: today })
    if (now === null) return refuse("STALE", { version: activity.version })
    return recorded("activity.moved", activityId, { activityId, from: fromDay, to: toDay, version: now })
  },
})
