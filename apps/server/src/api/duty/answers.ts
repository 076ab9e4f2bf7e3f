import { z } from "@hono/zod-openapi"
import { dutyStates, lights } from "@gongkai/casework"
import { dutyCycles } from "@gongkai/records"

const day = z.string().nullable()

const duty = {
  id: z.string(),
  field: z.string(),
  matter: z.string(),
  content: z.string(),
  basis: z.string(),
  timeLimit: z.string(),
  body: z.string(),
  channel: z.string(),
  audience: z.string(),
  level: z.string(),
  cycle: z.enum(dutyCycles),
  workingDays: z.int().nullable(),
  yearDay: z.string().nullable(),
  ownerPersonId: z.string().nullable(),
  ownerUnit: z.string().nullable(),
  since: z.string(),
  endedOn: day,
  version: z.int(),
}

/** A duty. */
export const Duty = z.object(duty).openapi("Duty")

/** A duty with how it stands today. */
export const DutyStanding = z
  .object({
    ...duty,
    state: z.enum(dutyStates),
    dueOn: day,
    light: z.enum(lights).nullable(),
    published: z.int(),
    lastPublishedOn: day,
    awaited: z.int(),
    missed: z.int(),
  })
  .openapi("DutyStanding")

const item = { dutyId: z.string(), itemId: z.string(), title: z.string(), madeOn: z.string(), publishedOn: day, state: z.string() }

/** An item by which a duty is done. */
export const DutyItem = z.object(item).openapi("DutyItem")

/** An item past its last day. */
export const LateItem = z.object({ ...item, dueOn: z.string() }).openapi("LateItem")

/** How many duties stand how. */
export const DutyCounts = z.object({ total: z.int(), late: z.int(), due: z.int(), stale: z.int(), "in-order": z.int() }).openapi("DutyCounts")

/** Numbers of an agency of the tree. */
export const TreeCount = z.object({ agencyId: z.string(), agencyName: z.string(), day, counts: z.record(z.string(), z.int()) }).openapi("TreeCount")

/** A column of the site. */
export const ColumnStanding = z
  .object({ section: z.string(), words: z.string(), lastOn: day, setting: z.string(), freshUntil: day, stale: z.boolean() })
  .openapi("ColumnStanding")
