import { lastDay } from "../civil-code-2021/article-203-last-day.ts"
import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeLitigation, litigationLawInForce } from "./cite.ts"

/** Months in which to sue directly. */
export const suitMonths = 6

/** The last day on which to sue directly: six months from knowing of the act. */
export const litigationDirectPeriod = rule({
  id: "litigation-2017/46/litigation-direct",
  name: "直接起诉的期限",
  cites: citeLitigation(46, "自知道或者应当知道行政行为之日起六个月"),
  inForce: litigationLawInForce,
  apply: ({ knownOn }: { readonly knownOn: Day }, context): Day => lastDay.apply({ from: knownOn, months: suitMonths }, context),
})
