import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeInspection, inspectionInForce } from "./cite.ts"

/** One visit of a site's home page. */
export interface Visit {
  readonly on: Day
  /** Seconds until the page stood open; null where it never opened. */
  readonly seconds: number | null
}

/** By what a site's visits are judged. */
export interface ReachLimits {
  /** Days that a judgement takes. */
  readonly days: number
  /** Visits a day, at the least. */
  readonly visitsADay: number
  /** A page that needs longer did not open. */
  readonly seconds: number
  /** Percent of the visits that may not fail. */
  readonly percent: number
}

/** The limits that the rules of inspection name. */
export const usualReachLimits: ReachLimits = { days: 7, visitsADay: 20, seconds: 15, percent: 5 }

/** What a site's visits come to. */
export interface Reach {
  readonly visits: number
  readonly failed: number
  /** True where the site fails its inspection; null while there are too few visits on too few days to judge by. */
  readonly veto: boolean | null
}

/** Whether a site is out of reach: too large a part of a week's visits did not open in time. */
export const siteUnreachable = rule({
  id: "site-inspection-2019/unreachable",
  name: "站点无法访问",
  cites: citeInspection("一周内每天间隔访问不少于二十次，打不开或者超过十五秒才打开的达到百分之五，单项否决"),
  inForce: inspectionInForce,
  apply: ({ visits, limits = usualReachLimits }: { readonly visits: readonly Visit[]; readonly limits?: ReachLimits }): Reach => {
    const failed = visits.filter(({ seconds }) => seconds === null || seconds > limits.seconds).length
    const perDay = new Map<Day, number>()
    for (const { on } of visits) perDay.set(on, (perDay.get(on) ?? 0) + 1)
    const fullDays = [...perDay.values()].filter((count) => count >= limits.visitsADay).length
    return { visits: visits.length, failed, veto: fullDays < limits.days ? null : failed * 100 >= limits.percent * visits.length }
  },
})
