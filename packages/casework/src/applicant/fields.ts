import { applicantKinds } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"

/** The columns of table 3. */
export const ApplicantKind = z.enum(applicantKinds)

/** On what an agent acts; 法定代理 where the law itself appoints one. */
const agentAuthorities = ["法定代理", "一般授权", "特别授权"] as const

/** Personal data as it is entered; an empty box removes what stood there. */
export const PersonalDataBoxes = z.strictObject({
  name: Words(1, 100).optional(),
  identityKind: Words(0, 40).optional(),
  identityNumber: Words(0, 60).optional(),
  phone: Words(0, 40).optional(),
  email: Words(0, 120).optional(),
  address: Words(0, 200).optional(),
  agentName: Words(0, 100).optional(),
  agentIdentityNumber: Words(0, 60).optional(),
  agentPhone: Words(0, 40).optional(),
  agentAuthority: z.enum(["", ...agentAuthorities]).optional(),
})

/** The entries that are there. */
export const given = (boxes: z.output<typeof PersonalDataBoxes>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(boxes).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])))
