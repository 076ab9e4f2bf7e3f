import { randomUUID } from "node:crypto"
import { beginSiteCheck, recheckTicket, workSiteCheck, type Casework, type OpenWeb } from "@gongkai/casework"
import { agenciesThatWatch, checksToResume, saveVisit, sitesDue, watchedSites, type Jobs } from "@gongkai/records"
import type { Logger } from "pino"

/** Milliseconds that a worker stays at a check before it makes room for others. */
const turn = 30_000
const abreast = 2

/** What watching takes. */
export interface Watching {
  readonly casework: Casework
  readonly openWeb: OpenWeb
  readonly logger: Pick<Logger, "warn">
}

/** Works at a check for a turn. @returns true where the rest waits for the next */
const workTurn = async ({ casework, openWeb }: Pick<Watching, "casework" | "openWeb">, agencyId: string, checkId: string): Promise<boolean> =>
  (await workSiteCheck(casework, openWeb, { agencyId, checkId, worker: randomUUID(), turn })) === "rest"

const visitSites = async ({ casework, openWeb }: Watching, agencyId: string): Promise<void> => {
  const { records, now, today } = casework
  const asking = { agencyId, personId: "jobs", today: today() }
  const sites = await records.transaction(asking, (tx) => watchedSites(tx, agencyId, today()))
  for (const { id, address, limits, closedOn, rhythm } of sites) {
    if (closedOn !== null || rhythm === "by-hand") continue
    const web = openWeb(limits)
    const { outcome, milliseconds } = await web.page(address)
    web.close()
    const opened = outcome === "page" || outcome === "there"
    const visit = { at: now(), onDay: asking.today, milliseconds: opened ? milliseconds : null }
    await records.transaction(asking, (tx) => saveVisit(tx, agencyId, id, visit))
  }
}

/**
 * Watches sites: begins checks by their rhythm, works at them turn by turn, goes on with what a killed worker left, visits
 * home pages round the clock, looks again at what was answered.
 */
export const workSiteWatch = async (jobs: Jobs, watching: Watching): Promise<void> => {
  const { casework, openWeb, logger } = watching
  const { records, now, today } = casework
  const watchers = (): Promise<readonly string[]> =>
    records.transaction({ agencyId: "", personId: "jobs", today: today() }, (tx) => agenciesThatWatch(tx))
  await jobs.work(
    "site-check.work",
    async ({ agencyId, checkId }) => {
      if (await workTurn(watching, agencyId, checkId)) await jobs.send("site-check.work", { agencyId, checkId })
    },
    abreast,
  )
  await jobs.work("ticket.recheck", async ({ agencyId, ticketId }) => {
    await recheckTicket(casework, openWeb, { agencyId, ticketId })
  })
  await jobs.work("site-checks.begin", async () => {
    for (const agencyId of await watchers()) {
      const asking = { agencyId, personId: "jobs", today: today() }
      for (const siteId of await records.transaction(asking, (tx) => sitesDue(tx, agencyId, today()))) {
        const checkId = randomUUID()
        const begun = await beginSiteCheck(casework, { ...asking, cause: "site-checks.begin", program: true }, { checkId, siteId })
        if (begun.ok) await jobs.send("site-check.work", { agencyId, checkId })
        else logger.warn({ agencyId, siteId, code: begun.code }, "site check not begun")
      }
    }
  })
  await jobs.work("site-checks.resume", async () => {
    for (const agencyId of await watchers()) {
      const asking = { agencyId, personId: "jobs", today: today() }
      for (const checkId of await records.transaction(asking, (tx) => checksToResume(tx, agencyId, now())))
        await jobs.send("site-check.work", { agencyId, checkId })
    }
  })
  await jobs.work("sites.visit", async () => {
    for (const agencyId of await watchers()) await visitSites(watching, agencyId)
  })
  await jobs.send("site-checks.resume", {})
  await jobs.schedule("site-checks.begin", "30 1 * * *", {})
  await jobs.schedule("site-checks.resume", "* * * * *", {})
  await jobs.schedule("sites.visit", "*/40 * * * *", {})
}
