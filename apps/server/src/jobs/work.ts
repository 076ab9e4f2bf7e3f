import { forgetAnswers, listAgencies, type Agency, type Jobs, type KeyRing, type Page } from "@gongkai/records"
import {
  closeConsultations,
  countDuties,
  expireDigests,
  expireImports,
  forgetSenders,
  indexAsks,
  recountDashboard,
  type Casework,
  type FileRoom,
} from "@gongkai/casework"
import type { Logger } from "pino"
import { digestLinks } from "../portal/digest/links.ts"
import { workFileChecks } from "./check-files.ts"
import { workDigests } from "./send-digests.ts"
import type { Posting } from "./post-to-webhook.ts"
import { workPublications } from "./publish.ts"
import { workReminders, type WaysOut } from "./remind.ts"
import { workFileTexts } from "./index-files.ts"
import { workLetters } from "./send-letters.ts"
import { webOf } from "./site-watch/open-web.ts"
import { workSiteWatch } from "./watch-sites.ts"

const daysKept = 7
const day = 86_400_000
const many = 500

type Ask = Pick<Casework, "records" | "today">

const pageOf = ({ records, today }: Ask, after: string | null): Promise<Page<Agency>> =>
  records.transaction({ agencyId: "", personId: "jobs", today: today() }, (tx) =>
    listAgencies(tx, { under: null, words: null }, { after, limit: many }),
  )

/** Ids of all agencies, asked as a program that belongs to none. */
const agencyIds = async (ask: Ask): Promise<readonly string[]> => {
  const ids: string[] = []
  let after: string | null = null
  do {
    const { items, next }: Page<Agency> = await pageOf(ask, after)
    ids.push(...items.map(({ id }) => id))
    after = next
  } while (after !== null)
  return ids
}

/** What jobs work with, beside the records. */
export interface JobTools {
  readonly logger: Pick<Logger, "warn">
  /** Null where no virus check is configured: files wait. */
  readonly filesToCheck: FileRoom | null
  /** Where letters take their files from, and the applicant's name and address. */
  readonly room: FileRoom
  readonly ring: KeyRing
  /** By which reminders and letters leave the application. */
  readonly ways: WaysOut
  /** How what is published is posted to channels. */
  readonly posting: Posting & { readonly base: string }
  /** Of the server: links in mails follow from it. */
  readonly secret: string
  /** Whether sites inside private networks may be watched. */
  readonly watchInside: boolean
}

/** Works off what comes into the queue, and puts in what comes round by the clock. */
export const workJobs = async (
  jobs: Jobs,
  casework: Casework,
  { logger, filesToCheck, room, ring, ways, posting, secret, watchInside }: JobTools,
): Promise<void> => {
  const { records, now, today } = casework
  await jobs.work("housekeeping.begin", async () => {
    for (const agencyId of await agencyIds({ records, today })) {
      await jobs.send("answers.forget", { agencyId })
      await jobs.send("register-imports.expire", { agencyId })
      await jobs.send("openness.daily", { agencyId })
    }
  })
  await jobs.work("answers.forget", async ({ agencyId }) => {
    const before = new Date(Date.parse(now()) - daysKept * day).toISOString()
    await records.transaction({ agencyId, personId: "jobs", today: today() }, (tx) => forgetAnswers(tx, agencyId, before))
  })
  // What comes round with the day: consultations that are over, and the numbers for the superiors.
  await jobs.work("openness.daily", async ({ agencyId }) => {
    await closeConsultations(casework, agencyId)
    await expireDigests(casework, agencyId)
    await forgetSenders(casework, agencyId)
    await indexAsks(casework, agencyId)
    const program = { agencyId, personId: "jobs", cause: null, program: true } as const
    await countDuties(casework, program, {})
    await recountDashboard(casework, program, {})
  })
  await jobs.work("register-imports.expire", async ({ agencyId }) => {
    await expireImports(casework, agencyId)
  })
  if (filesToCheck !== null) await workFileChecks(jobs, { casework, room: filesToCheck, agencyIds: () => agencyIds({ records, today }), logger })
  await workReminders(jobs, { casework, ways, agencyIds: () => agencyIds({ records, today }), logger })
  await workLetters(jobs, { casework, room, ring, mailer: ways.mailer, agencyIds: () => agencyIds({ records, today }), logger })
  await workPublications(jobs, { casework, ...posting, mailer: ways.mailer, logger })
  const links = digestLinks(secret, posting.base)
  await workDigests(jobs, {
    casework,
    ring,
    mailer: ways.mailer,
    links,
    linkOf: posting.linkOf,
    agencyIds: () => agencyIds({ records, today }),
    logger,
  })
  await workFileTexts(jobs, { casework, room, agencyIds: () => agencyIds({ records, today }) })
  await workSiteWatch(jobs, { casework, openWeb: webOf(watchInside), logger })
  await jobs.schedule("housekeeping.begin", "15 3 * * *", {})
}
