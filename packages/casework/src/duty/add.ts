import { insertDuties, personOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { cycleFault, DutyFields, workingDaysKept, type Counted } from "./fields.ts"

/** A duty as it is entered. */
export const DutyToAdd = z.object({ dutyId: Id, ...DutyFields.shape })

/** What is against a duty's owner and counting; null where all is right. */
export const dutyFault = async (tx: Tx, duty: Counted & { readonly ownerPersonId: string | null }): Promise<Refused | null> => {
  const fault = cycleFault(duty)
  if (fault !== null) return refuse(fault, { cycle: duty.cycle })
  const { ownerPersonId } = duty
  if (ownerPersonId !== null && (await personOf(tx, ownerPersonId)) === null) return refuse("NOT_FOUND", { personId: ownerPersonId })
  return null
}

/** Enters what the agency must publish, how often, and who sees to it. */
export const addDuty = command({
  act: "duty.write",
  input: DutyToAdd,
  constraints: { duty_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { dutyId, ...fields }) {
    const fault = await dutyFault(tx, fields)
    if (fault !== null) return fault
    await insertDuties(tx, actor.agencyId, [{ ...fields, id: dutyId, workingDays: workingDaysKept(fields) }])
    return recorded("duty.added", dutyId, { dutyId, cycle: fields.cycle, version: 1 })
  },
})
