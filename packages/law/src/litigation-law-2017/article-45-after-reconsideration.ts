import { lastDay } from "../civil-code-2021/article-203-last-day.ts"
import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeLitigation, litigationLawInForce } from "./cite.ts"

/** Days in which to sue after reconsideration. */
export const suitDays = 15

/** The last day on which to sue after reconsideration: fifteen days from its decision, or from the end of its period. */
export const suitAfterReconsideration = rule({
  id: "litigation-2017/45/after-reconsideration",
  name: "不服复议决定的起诉期限",
  cites: citeLitigation(45, "收到复议决定书之日起十五日；复议机关逾期不决定的，自复议期满之日起十五日"),
  inForce: litigationLawInForce,
  apply: ({ endedOn }: { readonly endedOn: Day }, context): Day => lastDay.apply({ from: endedOn, days: suitDays }, context),
})
