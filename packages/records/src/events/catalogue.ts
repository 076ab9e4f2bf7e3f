import { z } from "zod"

const id = z.string().min(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const version = z.number().int().positive()
const count = z.number().int().nonnegative()
/** How far a change of the calendar went: agencies with open periods, those periods, and how many got another last day. */
const reach = { agencies: count, recomputed: count, moved: count }

/** A step of a request: the day it happened, the last day for the answer that the rules make of all facts, the period's version. */
const requestStep = z.object({ caseId: id, on: day, answerDue: day.nullable(), version })

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
  "delegation.ended": z.object({ delegationId: id, version }),
  "calendar.year-entered": z.object({ year: z.number().int(), version, ...reach }),
  "calendar.year-corrected": z.object({ year: z.number().int(), version, ...reach }),
  "calendar.year-removed": z.object({ year: z.number().int(), ...reach }),
  "calendar.local-holiday-entered": z.object({ day, ...reach }),
  "calendar.local-holiday-removed": z.object({ day, ...reach }),
  "law.setting-changed": z.object({ setting: id, value: z.string(), version, ...reach }),
  /** In the chain of every agency that has open periods, after its periods. */
  "calendar.applied": z.object({ change: id, byAgencyId: id, recomputed: count, moved: count }),
  "period.recomputed": z.object({ caseId: id, from: day.nullable(), to: day.nullable(), version }),
  "case.opened": z.object({ caseId: id }),
  "case.granted": z.object({ caseId: id, grantId: id, toAgencyId: id, until: day }),
  "file.taken-in": z.object({ fileId: id, caseId: id, sha256: z.string() }),
  "file.checked": z.object({ fileId: id, state: z.enum(["clean", "infected"]), version }),
  "sign-in.account-made": z.object({ personId: id }),
  "sign-in.succeeded": z.object({ personId: id, sessionId: id, method: z.enum(["password", "second-factor", "oidc", "renewed"]) }),
  "sign-in.failed": z.object({ personId: id, reason: z.enum(["password", "second-factor", "locked", "inactive"]) }),
  "sign-in.locked": z.object({ personId: id, until: z.iso.datetime() }),
  "sign-in.unlocked": z.object({ personId: id }),
  "sign-in.linked": z.object({ personId: id, provider: id }),
  "sign-in.unlinked": z.object({ personId: id, provider: id }),
  "session.ended": z.object({
    personId: id,
    sessionId: id,
    how: z.enum(["signed-out", "renewed", "revoked", "idle", "expired", "inactive", "password-given"]),
  }),
  "password.changed": z.object({ personId: id, how: z.enum(["own", "given"]) }),
  /** The password was right; nobody is signed in before the second step. */
  "second-factor.asked": z.object({ personId: id }),
  /** In a session that a provider opened. */
  "second-factor.shown": z.object({ personId: id, sessionId: id }),
  /** A secret was shown; it counts from second-factor.enabled. */
  "second-factor.issued": z.object({ personId: id }),
  "second-factor.enabled": z.object({ personId: id }),
  "second-factor.disabled": z.object({ personId: id }),
  "second-factor.backup-code-used": z.object({ personId: id }),
  "applicant.added": z.object({ applicantId: id, kind: id }),
  "applicant.changed": z.object({ applicantId: id, fields: z.array(id), version }),
  "applicant.erased": z.object({ applicantId: id, version }),
  "secrecy.reviewed": z.object({ reviewId: id, ofKind: id, ofId: id, result: id, ground: id }),
  "receipt.issued": z.object({ caseId: id, receiptNumber: id }),
  "personal-data.rekeyed": z.object({ keyId: id, values: z.number().int().positive() }),
  "personal-data.unmasked": z.object({ subjectId: id, field: id, reason: id }),
  "request.registered": z.object({ caseId: id, applicantId: id, receivedOn: day.nullable(), answerDue: day.nullable() }),
  "request.assigned": z.object({ caseId: id, personId: id.nullable(), version }),
  "request.receipt-confirmed": requestStep,
  "request.correction-notified": requestStep,
  "request.correction-received": requestStep,
  "request.consultation-begun": requestStep,
  "request.consultation-answered": requestStep,
  "request.letter-reached": requestStep,
  "request.extended": requestStep,
  "request.delayed": requestStep,
  "request.fee-notified": requestStep,
  "request.fee-paid": requestStep,
  "request.decided": requestStep,
  "request.served": requestStep,
  "request.withdrawn": requestStep,
  "request.lapsed": requestStep,
  "request.step-struck": requestStep,
} as const satisfies Record<string, z.ZodType>

/** The name of an event. */
export type EventName = keyof typeof events

/** The body of an event. */
export type EventBody<Name extends EventName> = z.output<(typeof events)[Name]>
