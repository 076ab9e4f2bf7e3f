import { z } from "@hono/zod-openapi"
import { contributionStates } from "@gongkai/records"

const day = z.string().nullable()

/** A unit that sends information in. */
export const ContributingUnit = z.object({ id: z.string(), name: z.string(), endedOn: day, version: z.int() }).openapi("ContributingUnit")

const line = {
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  title: z.string(),
  legalCategory: z.string().nullable(),
  sentBy: z.string(),
  sentOn: z.string(),
  state: z.enum(contributionStates),
  decidedOn: day,
  itemId: z.string().nullable(),
  reason: z.string().nullable(),
  version: z.int(),
}

/** What a unit sent in. */
export const ContributionLine = z.object(line).openapi("ContributionLine")
/** The same with its text. */
export const Contribution = z.object({ ...line, body: z.string() }).openapi("Contribution")

/** A unit's place. */
export const UnitRank = z
  .object({
    unitId: z.string().nullable(),
    unitName: z.string(),
    sent: z.int(),
    takenOn: z.int(),
    declined: z.int(),
    published: z.int(),
    place: z.int(),
    /** Percent. */
    share: z.number().nullable(),
  })
  .openapi("UnitRank")
