import { randomBytes } from "node:crypto"
import { complaintGrounds } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Words } from "../fields.ts"
import { SenderBoxes } from "../sender/fields.ts"

/** What somebody complains of, and about whom. */
export const Complained = z.object({
  complaintId: Id,
  aboutAgencyId: Id,
  ground: z.enum(complaintGrounds),
  subject: Words(1, 100),
  text: Paragraphs(1, 5000),
  sender: SenderBoxes.default({}),
})

const bytes = 5

/** A number that cannot be counted on from another: TS, the day, and forty bits of chance. */
export const complaintNumber = (today: string): string => `TS${today.replaceAll("-", "")}-${randomBytes(bytes).toString("hex").toUpperCase()}`
