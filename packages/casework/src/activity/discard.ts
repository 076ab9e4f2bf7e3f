import { updateActivity } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { activityIn, SeenActivity } from "./standing.ts"

/** Discards a draft. */
export const discardActivity = command({
  act: "activity.write",
  input: SeenActivity,
  async run({ tx, actor }, { activityId, version }) {
    const found = await activityIn(tx, actor.agencyId, activityId, ["draft"])
    if (!found.ok) return found
    const now = await updateActivity(tx, actor.agencyId, { id: activityId, version }, { state: "discarded" })
    if (now === null) return refuse("STALE", { version: found.activity.version })
    return recorded("activity.discarded", activityId, { activityId, version: now })
  },
})
