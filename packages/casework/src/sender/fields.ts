import { masked } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"

/** Who writes: a name as they like, and how to reach them; all of it may be left out. */
export const SenderBoxes = z.strictObject({
  name: Words(0, 100).optional(),
  phone: Words(0, 40).optional(),
  email: Words(0, 120).optional(),
  address: Words(0, 200).optional(),
})

/** A name as anybody may see it. */
export const shownNameOf = ({ name = "" }: z.output<typeof SenderBoxes>): string | null => (name === "" ? null : masked("name", name))

/** The boxes that hold something. */
export const filled = (boxes: z.output<typeof SenderBoxes>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(boxes).flatMap(([field, value]) => (value === undefined || value === "" ? [] : [[field, value] as const])))

/** The key of one sending of a form: the portal makes it up with the form, and sends it with every try. */
export const SubmissionKey = z.string().regex(/^[\x21-\x7e]{8,200}$/u)
