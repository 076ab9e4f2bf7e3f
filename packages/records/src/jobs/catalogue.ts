import { z } from "zod"

/**
 * Every kind of background job with what it carries: ids only, for the queue is outside tenancy. Whoever works it off
 * asks as the agency that it names. The list is closed; a new job is a line here.
 */
export const jobs = {
  "answers.forget": z.object({ agencyId: z.string().min(1) }),
  "digest.ask": z.object({ agencyId: z.string().min(1), subscriptionId: z.string().min(1) }),
  "digest.send": z.object({ agencyId: z.string().min(1), subscriptionId: z.string().min(1) }),
  "digests.agency": z.object({ agencyId: z.string().min(1) }),
  "digests.begin": z.object({}),
  "digests.resume": z.object({}),
  "file.check": z.object({ agencyId: z.string().min(1), fileId: z.string().min(1) }),
  "files.begin-checks": z.object({}),
  "housekeeping.begin": z.object({}),
  "letter.mail": z.object({ agencyId: z.string().min(1), deliveryId: z.string().min(1) }),
  "letters.resume": z.object({}),
  "publications.resume": z.object({}),
  "publications.send": z.object({ agencyId: z.string().min(1) }),
  "openness.daily": z.object({ agencyId: z.string().min(1) }),
  "register-imports.expire": z.object({ agencyId: z.string().min(1) }),
  "reminder.send": z.object({ agencyId: z.string().min(1), reminderId: z.number().int().positive() }),
  "reminders.agency": z.object({ agencyId: z.string().min(1) }),
  "reminders.begin": z.object({}),
  "reminders.resume": z.object({}),
  "search.begin-files": z.object({}),
  "search.index-file": z.object({ agencyId: z.string().min(1), fileId: z.string().min(1) }),
  "site-check.work": z.object({ agencyId: z.string().min(1), checkId: z.string().min(1) }),
  "site-checks.begin": z.object({}),
  "site-checks.resume": z.object({}),
  "sites.visit": z.object({}),
  "ticket.recheck": z.object({ agencyId: z.string().min(1), ticketId: z.string().min(1) }),
} as const satisfies Record<string, z.ZodType>

/** The name of a job. */
export type JobName = keyof typeof jobs

/** What a job carries. */
export type JobData<Name extends JobName> = z.output<(typeof jobs)[Name]>

/** Names of all jobs. */
export const jobNames: readonly JobName[] = [
  "answers.forget",
  "digest.ask",
  "digest.send",
  "digests.agency",
  "digests.begin",
  "digests.resume",
  "file.check",
  "files.begin-checks",
  "housekeeping.begin",
  "letter.mail",
  "letters.resume",
  "openness.daily",
  "publications.resume",
  "publications.send",
  "register-imports.expire",
  "reminder.send",
  "reminders.agency",
  "reminders.begin",
  "reminders.resume",
  "search.begin-files",
  "search.index-file",
  "site-check.work",
  "site-checks.begin",
  "site-checks.resume",
  "sites.visit",
  "ticket.recheck",
]

/** Jobs that do whatever there is to do: while one with the same content waits, another is none. */
export const waitOnce: ReadonlySet<JobName> = new Set(["publications.send", "site-check.work", "ticket.recheck"])
