import { updateWorkRecord } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { WorkToEnter } from "./enter.ts"
import { againstAttendees, fieldsOfKind } from "./fields.ts"
import { workAtHand } from "./standing.ts"

/** A record of the work as it is to stand, at the version seen; its kind stays. */
export const WorkToChange = z.object({ ...WorkToEnter.omit({ kind: true }).shape, version: Version })

/** Changes a record of the work. */
export const changeWork = command({
  act: "work.write",
  input: WorkToChange,
  async run({ tx, actor, today }, { recordId, version, title, onDay, fields: given, attendees }) {
    const found = await workAtHand(tx, actor.agencyId, recordId)
    if (!found.ok) return found
    if (onDay > today) return refuse("DAY_IN_FUTURE", { on: onDay, today })
    const read = fieldsOfKind(found.kind, given)
    if (!read.ok) return read
    const { fields } = read
    const against = await againstAttendees(tx, found.kind, fields, attendees)
    if (against !== null) return against
    const now = await updateWorkRecord(tx, actor.agencyId, { ...found.record, version, title, onDay, fields, attendees })
    if (now === null) return refuse("STALE", { version: found.record.version })
    return recorded("work.changed", recordId, { recordId, version: now })
  },
})
