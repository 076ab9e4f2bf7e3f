import { plusDays, type Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeInspection, inspectionInForce } from "./cite.ts"
import type { Freshness } from "./columns.ts"

/** Days that an official account may stay silent; the sources read name the check, not the days: a setting. */
export const accountDays = 14

/** Whether an official account is silent for too long. */
export const accountStale = rule({
  id: "site-inspection-2019/account",
  name: "政务新媒体不更新",
  cites: citeInspection("政务新媒体检查内容更新；两周的口径未见原文，可以设定"),
  inForce: inspectionInForce,
  apply: ({ lastOn, on, days = accountDays }: { readonly lastOn: Day | null; readonly on: Day; readonly days?: number }): Freshness => {
    const freshUntil = lastOn === null ? null : plusDays(lastOn, days)
    return { freshUntil, stale: freshUntil === null || freshUntil < on }
  },
})
