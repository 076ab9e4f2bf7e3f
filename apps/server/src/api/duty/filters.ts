import { z } from "@hono/zod-openapi"
import { dutyStates, Id, LegalDay, Words, type DutiesAsked } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { dutyCycles } from "@gongkai/records"

/** What the board of duties is narrowed to, as text. */
export const DutiesWanted = z.object({
  state: z.enum(dutyStates).optional(),
  cycle: z.enum(dutyCycles).optional(),
  field: Words(1, 100).optional(),
  ownerPersonId: Id.optional(),
  ownerUnit: Words(1, 100).optional(),
  words: Words(1, 100).optional(),
  ended: z.enum(["yes", "no"]).default("no"),
})

/** The same as the board takes it. */
export const dutiesAsked = ({ state, cycle, field, ownerPersonId, ownerUnit, words, ended }: z.output<typeof DutiesWanted>): DutiesAsked => ({
  state: state ?? null,
  cycle: cycle ?? null,
  field: field ?? null,
  ownerPersonId: ownerPersonId ?? null,
  ownerUnit: ownerUnit ?? null,
  words: words ?? null,
  ended: ended === "yes",
})

/** Days from one to another, both included; left out they are this year's. */
export const DaysWanted = z.object({ from: LegalDay.optional(), to: LegalDay.optional() })

/** The same, whole. */
export const daysAsked = ({ from, to }: z.output<typeof DaysWanted>, today: Day): { readonly from: Day; readonly to: Day } => ({
  from: from ?? day(`${today.slice(0, 4)}-01-01`),
  to: to ?? today,
})
