import { contactOf, personOf, saveContact } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

const longestEmail = 254

/** Where a person is reached, at the version that the caller has seen; 0 where nothing was entered. Null takes a way away. */
export const PersonContactToSet = z.object({
  id: Id,
  email: z.email().max(longestEmail).nullable(),
  mobile: z
    .string()
    .regex(/^\+?[0-9]{5,20}$/u)
    .nullable(),
  version: z.number().int().min(0),
})

/** Says where a person is reached by reminders; the event knows the ways, not the addresses. */
export const setPersonContact = command({
  act: "person.change",
  input: PersonContactToSet,
  async run({ tx, actor }, { id, email, mobile, version }) {
    if ((await personOf(tx, id)) === null) return refuse("NOT_FOUND", { personId: id })
    const next = await saveContact(tx, actor.agencyId, id, { email, mobile, version })
    if (next === null) return refuse("STALE", { version: (await contactOf(tx, id)).version })
    const channels = [...(email === null ? [] : ["e-mail"]), ...(mobile === null ? [] : ["sms"])]
    return recorded("person.contact-set", id, { personId: id, channels, version: next })
  },
})
