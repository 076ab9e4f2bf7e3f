import { lockPlaces, setPlaces, updateActivity } from "@gongkai/records"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { activityFault, ActivityFields } from "./fields.ts"
import { activityIn } from "./standing.ts"

/** An activity as it is to be, at the version seen. */
export const ActivityToChange = ActivityFields.extend({ activityId: Id, version: Version })

/**
 * Changes an activity. Once it is published, when and where it takes place is changed by moving it, with words to those who
 * booked; and there are never fewer places than are booked.
 */
export const changeActivity = command({
  act: "activity.write",
  input: ActivityToChange,
  constraints: { never_more_than_there_are: "ACTIVITY_PLACES_BOOKED", booking_agency_id_activity_id_fkey: "ACTIVITY_PLACES_BOOKED" },
  async run({ tx, actor: { agencyId } }, { activityId, version, ...given }) {
    // Places first, as those who book take them: two who wait for each other wait for ever.
    await lockPlaces(tx, agencyId, activityId)
    const found = await activityIn(tx, agencyId, activityId, ["draft", "published"])
    if (!found.ok) return found
    const { activity } = found
    const fault = await activityFault(tx, agencyId, given)
    if (fault !== null) return fault
    const moved = (["fromDay", "toDay", "startsAt", "endsAt", "place"] as const).some((field) => activity[field] !== given[field])
    if (activity.state === "published" && moved) return refuse("ACTIVITY_MOVED_SILENTLY")
    const { places, ...fields } = given
    const now = await updateActivity(tx, agencyId, { id: activityId, version }, fields)
    if (now === null) return refuse("STALE", { version: activity.version })
    await setPlaces(tx, agencyId, activityId, places)
    return recorded("activity.changed", activityId, { activityId, places, version: now })
  },
})
