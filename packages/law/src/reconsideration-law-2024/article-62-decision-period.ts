import { lastDay } from "../civil-code-2021/article-203-last-day.ts"
import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeReconsideration, reconsiderationLawInForce } from "./cite.ts"

/** A reconsideration under way. */
export interface UnderReview {
  readonly acceptedOn: Day
  readonly simplified: boolean
  /** Calendar days added, at most thirty; none in the simplified procedure. */
  readonly extendedBy: number
}

/** The last day of the reconsideration decision. */
export const decisionPeriod = rule({
  id: "reconsideration-2024/62/decision-period",
  name: "复议决定的期限",
  cites: citeReconsideration(62, "普通程序自受理之日起六十日，情况复杂的可延长最多三十日；简易程序三十日"),
  inForce: reconsiderationLawInForce,
  apply: ({ acceptedOn, simplified, extendedBy }: UnderReview, context): Day =>
    lastDay.apply({ from: acceptedOn, days: simplified ? 30 : 60 + Math.min(30, Math.max(0, extendedBy)) }, context),
})
