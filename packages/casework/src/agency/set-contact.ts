import { agencyContactOf, saveAgencyContact } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

const orNone = (most: number) =>
  Words(0, most)
    .nullable()
    .default(null)
    .transform((words) => (words === "" ? null : words))

/** How the working body is reached (Article 12, paragraph 2): its guide is made of it. At the version seen, 0 where there was none. */
export const AgencyContactToSet = z.object({
  officeName: Words(1, 100),
  address: Words(1, 200),
  postcode: z
    .string()
    .regex(/^\d{6}$/u)
    .nullable()
    .default(null),
  hours: Words(1, 200),
  phone: Words(1, 60),
  fax: orNone(60),
  email: z.email().max(120).nullable().default(null),
  channels: z
    .array(z.enum(["online", "fax", "email"]))
    .max(3)
    .default(["online"]),
  complaints: orNone(300),
  version: z.number().int().min(0).max(2_147_483_646),
})

/** Sets how the agency's working body is reached. */
export const setAgencyContact = command({
  act: "agency.set-contact",
  input: AgencyContactToSet,
  async run({ tx, actor }, { version, ...contact }) {
    const next = await saveAgencyContact(tx, actor.agencyId, version, contact)
    if (next === null) return refuse("STALE", { version: (await agencyContactOf(tx, actor.agencyId))?.version ?? 0 })
    return recorded("agency.contact-set", actor.agencyId, { agencyId: actor.agencyId, version: next })
  },
})
