import { insertPerson } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"

/** A new account at one's own agency. */
export const PersonToAdd = z.object({ id: Id, name: Words(1, 60) })

/** Adds a person; what the person may do is for the security administrator to say. */
export const addPerson = command({
  act: "person.add",
  input: PersonToAdd,
  constraints: { person_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { id, name }) {
    await insertPerson(tx, { id, agencyId: actor.agencyId, name })
    return recorded("person.added", id, { personId: id })
  },
})
