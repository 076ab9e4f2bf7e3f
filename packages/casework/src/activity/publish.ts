import { updateActivity } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { activityIn, SeenActivity } from "./standing.ts"

/** Shows an activity to the public; what is over already is not announced. */
export const publishActivity = command({
  act: "activity.publish",
  input: SeenActivity,
  async run({ tx, actor, today }, { activityId, version }) {
    const found = await activityIn(tx, actor.agencyId, activityId, ["draft"])
    if (!found.ok) return found
    const { activity } = found
    if (activity.toDay < today) return refuse("ACTIVITY_OVER", { toDay: activity.toDay })
    const now = await updateActivity(tx, actor.agencyId, { id: activityId, version }, { state: "published" })
    if (now === null) return refuse("STALE", { version: activity.version })
    return recorded("activity.published", activityId, { activityId, version: now })
  },
})
