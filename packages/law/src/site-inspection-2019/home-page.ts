import { plusDays, type Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeInspection, inspectionInForce } from "./cite.ts"
import type { Freshness } from "./columns.ts"

/** Days within which something new has to stand on the home page. */
export const homePageDays = 14

/** Whether a site's home page is left alone for too long; what bears no date counts as not there. */
export const homePageStale = rule({
  id: "site-inspection-2019/home-page",
  name: "首页不更新",
  cites: citeInspection("首页连续两周没有新的内容，单项否决；首页只是导航的，看各二级页面；没有标明日期的不算更新"),
  inForce: inspectionInForce,
  apply: ({ lastOn, on, days = homePageDays }: { readonly lastOn: Day | null; readonly on: Day; readonly days?: number }): Freshness => {
    const freshUntil = lastOn === null ? null : plusDays(lastOn, days)
    return { freshUntil, stale: freshUntil === null || freshUntil < on }
  },
})
