import { insertRole, personOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { Role } from "./roles.ts"

/** A role for a person of one's own agency. */
export const RoleToGive = z.object({ personId: Id, role: Role })

/** Gives a role from today on. */
export const giveRole = command({
  act: "role.give",
  input: RoleToGive,
  constraints: { administrators_apart: "ADMINISTRATORS_APART", one_administration: "ADMINISTRATORS_APART" },
  async run({ tx, actor, today }, { personId, role }) {
    const person = await personOf(tx, personId)
    if (person === null) return refuse("NOT_FOUND", { personId })
    if (!person.active) return refuse("PERSON_NOT_ACTIVE", { personId })
    const given = await insertRole(tx, { agencyId: actor.agencyId, personId, role, since: today })
    return given ? recorded("role.given", personId, { personId, role, since: today }) : refuse("ALREADY_THERE", { personId, role })
  },
})
