import { insertActivity, setPlaces } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { activityFault, ActivityFields } from "./fields.ts"

/** An activity as it is entered. */
export const ActivityToDraft = ActivityFields.extend({ activityId: Id })

/** Enters an activity as a draft. */
export const draftActivity = command({
  act: "activity.write",
  input: ActivityToDraft,
  constraints: { activity_pkey: "ALREADY_THERE" },
  async run({ tx, actor: { agencyId } }, { activityId, ...given }) {
    const fault = await activityFault(tx, agencyId, given)
    if (fault !== null) return fault
    const { places, ...fields } = given
    await insertActivity(tx, agencyId, activityId, fields)
    if (places !== null) await setPlaces(tx, agencyId, activityId, places)
    return recorded("activity.drafted", activityId, { activityId, version: 1 })
  },
})
