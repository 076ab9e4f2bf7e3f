import { inAgency, agencyOf, appendEvent, insertAgency, insertPerson, insertRole } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AgencyFields } from "./fields.ts"

const administrators = ["system-administrator", "security-administrator", "audit-administrator"] as const

/** A new agency below one's own, with those who administer it from then on. */
export const AgencyToAdd = AgencyFields.extend({
  id: Id,
  parentId: Id,
  administrators: z.array(z.object({ personId: Id, name: Words(1, 60), role: z.enum(administrators) })).max(9),
})

/** Adds an agency to the tree; its first people are entered with it, since nobody there can enter them yet. */
export const addAgency = command({
  act: "agency.add",
  input: AgencyToAdd,
  constraints: {
    agency_pkey: "ALREADY_THERE",
    agency_check: "AGENCY_BELOW_ITSELF",
    agency_credit_code_key: "ALREADY_THERE",
    person_pkey: "ALREADY_THERE",
    administrators_apart: "ADMINISTRATORS_APART",
    one_administration: "ADMINISTRATORS_APART",
  },
  async run({ tx, actor, now, today }, { id, administrators: first, ...fields }) {
    const own = await agencyOf(tx, actor.agencyId)
    const parent = await agencyOf(tx, fields.parentId)
    if (own === null || parent?.superiors.includes(own.id) !== true) return refuse("NOT_FOUND", { agencyId: fields.parentId })
    if (fields.systemParentId !== null && (await agencyOf(tx, fields.systemParentId)) === null)
      return refuse("NOT_FOUND", { agencyId: fields.systemParentId })
    await insertAgency(tx, id, fields)
    await inAgency(tx, id, async () => {
      for (const { personId, name, role } of first) {
        const common = { actor: actor.personId, at: now, cause: actor.cause, subject: personId }
        await insertPerson(tx, { id: personId, agencyId: id, name })
        await appendEvent(tx, id, { ...common, name: "person.added", body: { personId } })
        await insertRole(tx, { agencyId: id, personId, role, since: today })
        await appendEvent(tx, id, { ...common, name: "role.given", body: { personId, role, since: today } })
      }
    })
    return recorded("agency.added", id, { agencyId: id, parentId: fields.parentId })
  },
})
