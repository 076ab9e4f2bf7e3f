import { dutyOf, updateDuty } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A duty that holds no longer, at the version seen. */
export const DutyToEnd = z.object({ dutyId: Id, version: Version })

/** Ends a duty today: it is neither due nor late any more, and what was published for it stays. */
export const endDuty = command({
  act: "duty.write",
  input: DutyToEnd,
  async run({ tx, actor, today }, { dutyId, version }) {
    const duty = await dutyOf(tx, actor.agencyId, dutyId)
    if (duty === null) return refuse("NOT_FOUND", { dutyId })
    if (duty.endedOn !== null) return refuse("DUTY_ENDED", { endedOn: duty.endedOn })
    const now = await updateDuty(tx, actor.agencyId, { id: dutyId, version }, { endedOn: today })
    if (now === null) return refuse("STALE", { version: duty.version })
    return recorded("duty.ended", dutyId, { dutyId, on: today, version: now })
  },
})
