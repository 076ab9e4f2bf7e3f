import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** Working days that a third party has for its opinion. */
export const thirdPartyWorkingDays = 15

/** The last day of a third party's answer; after it the agency decides by itself. */
export const thirdPartyAnswer = rule({
  id: "disclosure-2019/32/third-party-answer",
  name: "第三方提出意见的期限",
  cites: cite(32, "第三方自收到征求意见书之日起十五个工作日内提出意见；逾期不提的，由机关决定"),
  inForce: regulationInForce,
  apply: ({ reachedOn }: { readonly reachedOn: Day }, { calendar }): Day => calendar.addWorkingDays(reachedOn, thirdPartyWorkingDays),
})

/** What follows from a third party's answer or silence. */
export type ThirdPartyEffect = "mayOpen" | "mayNotOpen" | "agencyDecides"

/** What the agency may do after the consultation; an override for the public interest is told to the third party in writing. */
export const thirdPartyEffect = rule({
  id: "disclosure-2019/32/third-party-effect",
  name: "第三方意见的效力",
  cites: cite(32, "同意的可以公开；有合理理由不同意的不予公开；不提意见的由机关决定；不公开会严重影响公共利益的可以公开并书面告知"),
  inForce: regulationInForce,
  apply: ({ answer, goodReason }: { readonly answer: "consents" | "refuses" | null; readonly goodReason: boolean }): ThirdPartyEffect => {
    if (answer === null) return "agencyDecides"
    if (answer === "consents") return "mayOpen"
    return goodReason ? "mayNotOpen" : "agencyDecides"
  },
})
