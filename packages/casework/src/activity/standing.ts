import { activityOf, type ActivityRecord, type ActivityState, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** An activity, at the version seen. */
export const SeenActivity = z.object({ activityId: Id, version: Version })

/** An activity in one of the states in which something can be done with it; or why it is not. */
export const activityIn = async (
  tx: Tx,
  agencyId: string,
  activityId: string,
  states: readonly ActivityState[],
): Promise<{ readonly ok: true; readonly activity: ActivityRecord } | Refused> => {
  const activity = await activityOf(tx, agencyId, activityId)
  if (activity === null) return refuse("NOT_FOUND", { activityId })
  return states.includes(activity.state) ? { ok: true, activity } : refuse("ACTIVITY_STATE", { state: activity.state })
}
