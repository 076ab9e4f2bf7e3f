import { personOf, updatePerson } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A person's name, at the version that the caller has seen. */
export const PersonToChange = z.object({ id: Id, version: Version, name: Words(1, 60) })

/** Changes a person's name. */
export const changePerson = command({
  act: "person.change",
  input: PersonToChange,
  async run({ tx }, { id, version, name }) {
    const person = await personOf(tx, id)
    if (person === null) return refuse("NOT_FOUND", { personId: id })
    const now = await updatePerson(tx, id, version, { name })
    return now === null ? refuse("STALE", { version: person.version }) : recorded("person.changed", id, { personId: id, version: now })
  },
})
