import { lastDay } from "../civil-code-2021/article-203-last-day.ts"
import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeLitigation, litigationLawInForce } from "./cite.ts"

/** The last day on which we, as defendant, hand in evidence and answer to the court. */
export const defendantAnswer = rule({
  id: "litigation-2017/67/defendant-answer",
  name: "被告提交证据和答辩状的期限",
  cites: citeLitigation(67, "收到起诉状副本之日起十五日内提交证据、依据和答辩状"),
  inForce: litigationLawInForce,
  apply: ({ copyReceivedOn }: { readonly copyReceivedOn: Day }, context): Day => lastDay.apply({ from: copyReceivedOn, days: 15 }, context),
})
