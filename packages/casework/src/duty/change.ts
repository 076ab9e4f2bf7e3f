import { dutyOf, updateDuty } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { dutyFault } from "./add.ts"
import { DutyFields, workingDaysKept } from "./fields.ts"

/** A duty as it is to be, at the version seen. */
export const DutyToChange = z.object({ dutyId: Id, version: Version, ...DutyFields.shape })

/** Changes a duty. */
export const changeDuty = command({
  act: "duty.write",
  input: DutyToChange,
  async run({ tx, actor }, { dutyId, version, ...fields }) {
    const duty = await dutyOf(tx, actor.agencyId, dutyId)
    if (duty === null) return refuse("NOT_FOUND", { dutyId })
    if (duty.endedOn !== null) return refuse("DUTY_ENDED", { endedOn: duty.endedOn })
    const fault = await dutyFault(tx, fields)
    if (fault !== null) return fault
    const now = await updateDuty(tx, actor.agencyId, { id: dutyId, version }, { ...fields, workingDays: workingDaysKept(fields) })
    if (now === null) return refuse("STALE", { version: duty.version })
    return recorded("duty.changed", dutyId, { dutyId, cycle: fields.cycle, version: now })
  },
})
