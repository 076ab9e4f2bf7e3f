import { countHolders, listRoles, personOf, updatePerson } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A person who leaves, at the version that the caller has seen. */
export const PersonToDeactivate = z.object({ id: Id, version: Version })

/** Closes an account; what the person did stays under the person's id. */
export const deactivatePerson = command({
  act: "person.deactivate",
  input: PersonToDeactivate,
  async run({ tx }, { id, version }) {
    const person = await personOf(tx, id)
    if (person === null) return refuse("NOT_FOUND", { personId: id })
    if (!person.active) return refuse("PERSON_NOT_ACTIVE", { personId: id })
    const roles = await listRoles(tx, id)
    const lastOne = roles.some(({ role }) => role === "security-administrator") && (await countHolders(tx, "security-administrator")) < 2
    if (lastOne) return refuse("LAST_SECURITY_ADMINISTRATOR")
    const now = await updatePerson(tx, id, version, { active: false })
    return now === null ? refuse("STALE", { version: person.version }) : recorded("person.deactivated", id, { personId: id, version: now })
  },
})
