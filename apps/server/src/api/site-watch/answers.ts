import { z } from "@hono/zod-openapi"
import { faultKinds } from "@gongkai/casework"
import { visitOutcomes, watchedKinds, watchRhythms, type SiteCheck } from "@gongkai/records"

const counted = z.record(z.string(), z.int())

/** How a site may be asked and by what it is judged. */
const Limits = z.object({
  inside: z.boolean(),
  requestsASecond: z.int(),
  abreast: z.int(),
  mostAddresses: z.int(),
  mostMinutes: z.int(),
  patience: z.int(),
  slow: z.int(),
  mostKilobytes: z.int(),
  mendDays: z.int(),
  homeDays: z.int(),
  newsDays: z.int(),
  noticesMonths: z.int(),
  otherMonths: z.int(),
  accountDays: z.int(),
  wrongHosts: z.array(z.string()).readonly(),
})

export const WatchedSite = z
  .object({
    id: z.string(),
    kind: z.enum(watchedKinds),
    name: z.string(),
    address: z.string(),
    rhythm: z.enum(watchRhythms),
    limits: Limits,
    closedOn: z.string().nullable(),
    version: z.int(),
    openTickets: z.int(),
    lastCheckId: z.string().nullable(),
    lastCheckState: z.enum(["running", "done", "stopped"]).nullable(),
    lastCheckOn: z.string().nullable(),
    /** Of the last check: addresses met, and visited. */
    known: z.int(),
    visited: z.int(),
    /** Visits of its home page in the last seven days, and those that did not open in time. */
    visits: z.int(),
    failedVisits: z.int(),
  })
  .openapi("WatchedSite")

export const SiteCheckAnswer = z
  .object({
    id: z.string(),
    siteId: z.string(),
    state: z.enum(["running", "done", "stopped"]),
    why: z.enum(["TIME", "BY_HAND"]).nullable(),
    address: z.string(),
    begunOn: z.string(),
    begunAt: z.string(),
    endedAt: z.string().nullable(),
    known: z.int(),
    visited: z.int(),
    /** More was found than may be visited. */
    capped: z.boolean(),
    result: z
      .object({
        pages: z.int(),
        links: z.int(),
        faults: z.int(),
        opened: z.int(),
        reopened: z.int(),
        mended: z.int(),
        byKind: counted,
        median: z.int().nullable(),
        slowest: z.int().nullable(),
        columnsVeto: z.boolean(),
      })
      .nullable(),
    version: z.int(),
  })
  .openapi("SiteCheck")

/** A check as it goes out. */
export const checkAnswer = ({ begunAt, endedAt, ...check }: SiteCheck) => ({
  ...check,
  begunAt: begunAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
})

export const SitePageAnswer = z
  .object({
    address: z.string(),
    kind: z.enum(["page", "link"]),
    foundOn: z.string(),
    state: z.enum(["waiting", "visited"]),
    outcome: z.enum(visitOutcomes).nullable(),
    status: z.int().nullable(),
    milliseconds: z.int().nullable(),
    finalAddress: z.string().nullable(),
    faults: z.int(),
  })
  .openapi("SitePage")

export const LeaderPostAnswer = z
  .object({ id: z.string(), name: z.string(), post: z.string(), endedOn: z.string().nullable(), version: z.int() })
  .openapi("LeaderPost")

export const FaultKindAnswer = z.object({ kind: z.string(), words: z.string() }).openapi("FaultKind")

/** Kinds of faults with their words. */
export const kindAnswers = Object.entries(faultKinds).map(([kind, words]) => ({ kind, words }))
