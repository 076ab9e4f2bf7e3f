import { insertDelegation, listRoles, personOf } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { Role } from "../role/roles.ts"

/** One's own role, handed to a colleague while one is away, both days included. */
export const DelegationToMake = z.object({ id: Id, toPersonId: Id, role: Role, fromDay: LegalDay, toDay: LegalDay })

/** Hands one's own role over for a time. */
export const makeDelegation = command({
  act: "delegation.make",
  input: DelegationToMake,
  constraints: { delegation_pkey: "ALREADY_THERE", administration_is_not_delegated: "ROLE_NOT_DELEGABLE" },
  async run({ tx, actor, today }, { id, toPersonId, role, fromDay, toDay }) {
    const fromPersonId = actor.personId
    if (toDay < fromDay || toDay < today) return refuse("DAYS_IN_WRONG_ORDER", { fromDay, toDay })
    const colleague = await personOf(tx, toPersonId)
    if (colleague === null || toPersonId === fromPersonId) return refuse("NOT_FOUND", { personId: toPersonId })
    if (!colleague.active) return refuse("PERSON_NOT_ACTIVE", { personId: toPersonId })
    if (!(await listRoles(tx, fromPersonId)).some((held) => held.role === role)) return refuse("ROLE_NOT_HELD", { role })
    // Who administers does none of the office's work, not even in another's place.
    if ((await listRoles(tx, toPersonId)).some((held) => held.role.endsWith("-administrator"))) return refuse("ADMINISTRATORS_APART")
    await insertDelegation(tx, { id, agencyId: actor.agencyId, fromPersonId, toPersonId, role, fromDay, toDay })
    return recorded("delegation.made", id, { delegationId: id, fromPersonId, toPersonId, role, fromDay, toDay })
  },
})
