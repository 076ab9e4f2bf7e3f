import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** Working days that a joint maker has for its opinion. */
export const jointMakerWorkingDays = 15

/** The last day of a joint maker's answer; its silence is consent, unlike a third party's. */
export const jointMakerAnswer = rule({
  id: "disclosure-2019/34/joint-maker-answer",
  name: "共同制作机关提出意见的期限",
  cites: cite(34, "被征求意见的机关自收到之日起十五个工作日内提出意见；逾期不提的，视为同意公开"),
  inForce: regulationInForce,
  apply: ({ reachedOn }: { readonly reachedOn: Day }, { calendar }): Day => calendar.addWorkingDays(reachedOn, jointMakerWorkingDays),
})

/** Whether a joint maker agrees to open the information. */
export const jointMakerConsent = rule({
  id: "disclosure-2019/34/joint-maker-consent",
  name: "共同制作机关逾期不提意见",
  cites: cite(34, "逾期不提意见，视为同意公开"),
  inForce: regulationInForce,
  apply: ({ answer }: { readonly answer: "consents" | "consentsInPart" | "refuses" | null }): "consents" | "consentsInPart" | "refuses" =>
    answer ?? "consents",
})
