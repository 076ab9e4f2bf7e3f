import {
  endSiteCheck,
  forgetPages,
  holdSiteCheck,
  pagesLeadingTo,
  pagesToJudge,
  siteCheckOf,
  ticketsOfSite,
  visitsOfWeek,
  watchedSiteOf,
  type JudgedPage,
  type SiteCheckResult,
  type Tx,
} from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { command, recorded, refuse, type Casework, type Recorded, type Refused } from "../kernel.ts"
import { keepTickets } from "../ticket/keep.ts"
import { Id } from "../fields.ts"
import { judgeCheck, type SeenFault } from "./judge-check.ts"
import { ofAddress } from "./kinds.ts"

const frontiersKept = 3
const half = 0.5

const CheckToFinish = z.object({ checkId: Id, worker: z.string(), complete: z.boolean() })

/** All pages that lead to what is not there, beside the one on which it was met first. */
const withAllPages = async (tx: Tx, agencyId: string, checkId: string, faults: readonly SeenFault[]): Promise<readonly SeenFault[]> => {
  const targets = faults.filter(({ kind }) => ofAddress.has(kind)).map(({ place }) => place)
  const leading = new Map<string, string[]>()
  for (const { address, target } of await pagesLeadingTo(tx, agencyId, checkId, targets))
    leading.set(target, [...(leading.get(target) ?? []), address])
  return faults.map((fault) =>
    ofAddress.has(fault.kind) ? { ...fault, pages: [...new Set([...fault.pages, ...(leading.get(fault.place) ?? [])])] } : fault,
  )
}

const speedOf = (pages: readonly JudgedPage[]): Pick<SiteCheckResult, "median" | "slowest"> => {
  const times = pages
    .flatMap(({ outcome, milliseconds }) => (outcome === "read" && milliseconds !== null ? [milliseconds] : []))
    .sort((a, b) => a - b)
  return { median: times[Math.floor(times.length * half)] ?? null, slowest: times.at(-1) ?? null }
}

const byKind = (faults: readonly SeenFault[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { kind } of faults) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/**
 * Judges a check whose pages are visited, and makes tickets of what it saw: new ones, those that came again, those that
 * are gone.
 * @param complete false where the time was over before all was visited: then nothing counts as gone that was not looked at
 */
export const finishSiteCheck = async (
  casework: Casework,
  { agencyId, ...of }: { readonly agencyId: string } & z.input<typeof CheckToFinish>,
): Promise<Recorded<"site-check.ended"> | Refused> => {
  const finish = command<typeof CheckToFinish, "site-check.ended">({
    act: "site-watch.check",
    input: CheckToFinish,
    async run({ tx, now, today }, { checkId, worker, complete }) {
      if (!(await holdSiteCheck(tx, agencyId, { id: checkId, worker, at: now, until: now }))) return refuse("SITE_CHECK_OVER")
      const check = await siteCheckOf(tx, agencyId, checkId)
      const site = check === null ? null : await watchedSiteOf(tx, agencyId, check.siteId)
      if (check === null || site === null) return refuse("NOT_FOUND", { checkId })
      const [pages, law] = [await pagesToJudge(tx, agencyId, checkId), await lawOf(tx, agencyId)]
      const whole = complete && !check.capped
      const visits = await visitsOfWeek(tx, agencyId, site.id, today)
      const judged = judgeCheck({ site, check, complete: whole, pages, visits, on: today, law })
      const faults = await withAllPages(tx, agencyId, checkId, judged.faults)
      const known = await ticketsOfSite(tx, agencyId, site.id)
      const kept = await keepTickets(tx, { agencyId, check, site, today, faults, known, pages, whole })
      const result: SiteCheckResult = {
        pages: pages.filter(({ kind }) => kind === "page").length,
        links: pages.filter(({ kind }) => kind === "link").length,
        ...{ faults: faults.length, opened: kept.opened, reopened: kept.reopened, mended: kept.mended },
        ...{ byKind: byKind(faults), ...speedOf(pages), columnsVeto: judged.columnsVeto },
      }
      const state = complete ? "done" : "stopped"
      const version = await endSiteCheck(tx, agencyId, { id: checkId, version: check.version, state, why: complete ? null : "TIME", at: now, result })
      if (version === null) return refuse("STALE", { version: check.version })
      await forgetPages(tx, agencyId, site.id, frontiersKept)
      const counts = { faults: faults.length, opened: kept.opened, reopened: kept.reopened, mended: kept.mended }
      return recorded("site-check.ended", checkId, { checkId, siteId: site.id, state, ...counts, version }, ...kept.events)
    },
  })
  return finish(casework, { agencyId, personId: "jobs", cause: "site-check.work", program: true }, of)
}
