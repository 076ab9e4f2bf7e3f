import { z } from "zod"

const id = z.string().min(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const version = z.number().int().positive()

/**
 * Every event that there is, with its body: ids, versions, days and codes, never personal data. The list is closed;
 * a new event is a line here.
 */
export const events = {
  "agency.added": z.object({ agencyId: id, parentId: id.nullable() }),
  "agency.changed": z.object({ agencyId: id, version }),
  "person.added": z.object({ personId: id }),
  "person.changed": z.object({ personId: id, version }),
  "person.deactivated": z.object({ personId: id, version }),
  "role.given": z.object({ personId: id, role: id, since: day }),
  "role.taken": z.object({ personId: id, role: id }),
  "delegation.made": z.object({ delegationId: id, fromPersonId: id, toPersonId: id, role: id, fromDay: day, toDay: day }),
  "calendar.year-entered": z.object({ year: z.number().int(), version }),
  "calendar.local-holiday-entered": z.object({ day }),
  "law.setting-changed": z.object({ setting: id, value: z.string(), version }),
  "case.opened": z.object({ caseId: id }),
  "case.granted": z.object({ caseId: id, grantId: id, toAgencyId: id, until: day }),
  "file.taken-in": z.object({ fileId: id, caseId: id, sha256: z.string() }),
  "file.checked": z.object({ fileId: id, state: z.enum(["clean", "infected"]), version }),
  "personal-data.unmasked": z.object({ subjectId: id, field: id, reason: id }),
} as const satisfies Record<string, z.ZodType>

/** The name of an event. */
export type EventName = keyof typeof events

/** The body of an event. */
export type EventBody<Name extends EventName> = z.output<(typeof events)[Name]>
