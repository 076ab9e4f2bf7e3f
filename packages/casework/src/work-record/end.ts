import { updateWorkRecord } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { workKinds } from "./kinds.ts"
import { workAtHand } from "./standing.ts"

/** What stands no more, and since when. */
export const WorkToEnd = z.object({ recordId: Id, version: Version, endedOn: LegalDay })

/** Ends what stood: a group dissolved, a rule repealed. What took place once is not ended. */
export const endWork = command({
  act: "work.write",
  input: WorkToEnd,
  async run({ tx, actor, today }, { recordId, version, endedOn }) {
    const found = await workAtHand(tx, actor.agencyId, recordId)
    if (!found.ok) return found
    const { record, kind } = found
    if (!workKinds[kind].standing) return refuse("WORK_NOT_STANDING", { kind })
    if (endedOn > today) return refuse("DAY_IN_FUTURE", { on: endedOn, today })
    if (endedOn < record.onDay) return refuse("DAY_BEFORE_MAKING", { on: endedOn, since: record.onDay })
    const now = await updateWorkRecord(tx, actor.agencyId, { ...record, version, endedOn })
    if (now === null) return refuse("STALE", { version: record.version })
    return recorded("work.ended", recordId, { recordId, on: endedOn, version: now })
  },
})
