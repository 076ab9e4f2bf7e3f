import { accountStale, day, homePageStale, siteUnreachable, usualReachLimits, type Day, type LawContext } from "@gongkai/law"
import type { JudgedPage, PageFault, SiteCheck, WatchedSite } from "@gongkai/records"
import { judgeAddress } from "./judge-address.ts"
import { judgeColumns } from "./judge-columns.ts"

/** A fault of a site as a whole check saw it. */
export interface SeenFault extends PageFault {
  /** Pages that show it, or lead to it. */
  readonly pages: readonly string[]
}

/** What a whole check is judged by. */
export interface CheckFacts {
  readonly site: Pick<WatchedSite, "kind">
  readonly check: Pick<SiteCheck, "address" | "limits">
  /** Whether everything was visited that was met. */
  readonly complete: boolean
  readonly pages: readonly JudgedPage[]
  readonly visits: readonly { readonly onDay: Day; readonly milliseconds: number | null }[]
  readonly on: Day
  readonly law: LawContext
}

const second = 1000

/** The page where the check began, or the one to which that one leads. */
const homeOf = ({ pages, check: { address } }: CheckFacts): JudgedPage | null =>
  pages.find((page) => page.address === address && page.outcome === "read") ??
  pages.find((page) => page.foundOn === address && page.seen !== null) ??
  null

const staleFaults = (facts: CheckFacts): readonly PageFault[] => {
  const { site, check, on, law } = facts
  const home = homeOf(facts)
  if (home?.seen === null || home?.seen === undefined) return []
  const lastOn = home.seen.lastOn === null ? null : day(home.seen.lastOn)
  const told = (freshUntil: Day | null) => ({ ...(lastOn === null ? {} : { lastOn }), ...(freshUntil === null ? {} : { freshUntil }) })
  if (site.kind === "account") {
    const { stale, freshUntil } = accountStale.apply({ lastOn, on, days: check.limits.accountDays }, law)
    return stale ? [{ kind: "account-stale", key: "", place: check.address, detail: told(freshUntil) }] : []
  }
  const { stale, freshUntil } = homePageStale.apply({ lastOn, on, days: check.limits.homeDays }, law)
  return stale ? [{ kind: "home-page-stale", key: "", place: check.address, detail: told(freshUntil) }] : []
}

const reachFaults = ({ visits, check, law }: CheckFacts): readonly PageFault[] => {
  const limits = { ...usualReachLimits, seconds: check.limits.patience / second }
  const seen = visits.map(({ onDay, milliseconds }) => ({ on: onDay, seconds: milliseconds === null ? null : milliseconds / second }))
  const { veto, visits: all, failed } = siteUnreachable.apply({ visits: seen, limits }, law)
  return veto === true ? [{ kind: "site-unreachable", key: "", place: check.address, detail: { visits: all, failed } }] : []
}

/** Joins what is one fault: the same kind with the same key, wherever it shows. */
const joined = (faults: readonly (PageFault & { readonly on: string })[]): readonly SeenFault[] => {
  const once = new Map<string, { fault: PageFault; pages: Set<string> }>()
  for (const { on, ...fault } of faults) {
    const id = `${fault.kind}\n${fault.key}`
    const known = once.get(id) ?? { fault, pages: new Set<string>() }
    once.set(id, known)
    if (on !== "") known.pages.add(on)
  }
  return [...once.values()].map(({ fault, pages }) => ({ ...fault, pages: [...pages] }))
}

/** Everything that a check has against a site, each fault once. */
export const judgeCheck = (facts: CheckFacts): { readonly faults: readonly SeenFault[]; readonly columnsVeto: boolean } => {
  const { site, check, pages, complete, on, law } = facts
  const host = new URL(check.address).host
  const rules = { law, host, slow: check.limits.slow }
  const shown = site.kind === "account" ? [] : pages.flatMap(({ address, seen }) => (seen?.faults ?? []).map((fault) => ({ ...fault, on: address })))
  const asked = pages.flatMap((page) => {
    const fault = judgeAddress(page, rules)
    return fault === null ? [] : [{ ...fault, on: page.foundOn }]
  })
  const { newsDays, noticesMonths, otherMonths } = check.limits
  // What was not visited may be where the newest stands.
  const columns =
    complete && site.kind === "site"
      ? judgeColumns(pages, { homePage: homeOf(facts)?.address ?? check.address, on, limits: { newsDays, noticesMonths, otherMonths }, law })
      : { faults: [], veto: false }
  const whole = [...staleFaults(facts), ...columns.faults, ...reachFaults(facts)].map((fault) => ({ ...fault, on: fault.place }))
  return { faults: joined([...shown, ...asked, ...whole]), columnsVeto: columns.veto }
}
