import { day, type Day } from "../day.ts"
import { withholdingGrounds, type GroundId } from "../disclosure-regulation-2019/grounds.ts"
import type { OutcomeId } from "../disclosure-regulation-2019/article-36-outcomes.ts"
import { rule } from "../rule.ts"
import type { LawSettings } from "../settings.ts"
import { citeReconsideration, reconsiderationLawInForce } from "./cite.ts"

/** A: reconsideration first, then court. B: either, as the person chooses. */
export type Remedies = "A" | "B"

/** An answer, as far as its remedies depend on it. */
export interface Answered {
  readonly outcome: OutcomeId
  readonly ground: GroundId | null
  /** For a partial grant: the ground of the refused part. */
  readonly withheld: GroundId | null
  /** Day of the decision, or of the lapse. */
  readonly on: Day
}

/** 法释〔2025〕8号 says which answers refuse in the sense of the law. */
const interpretationInForce = day("2025-06-01")

const withholds = ({ ground, withheld, outcome }: Answered): boolean => {
  const decisive = outcome === "partiallyGranted" ? withheld : ground
  return decisive !== null && withholdingGrounds.has(decisive)
}

const beforeInterpretation = (answer: Answered, settings: LawSettings): Remedies | null => {
  if (answer.outcome === "granted") return "B"
  if (withholds(answer)) return answer.outcome === "partiallyGranted" ? settings["remedies.partial"] : "A"
  const unsettled = settings["remedies.unsettled"]
  return unsettled === "none" ? null : unsettled
}

/**
 * Which way a person may go against an answer: null where the law of its day was unsettled.
 * Before 2024 either way was open to all (条例 Art. 51); from then refusals go to reconsideration first; since
 * 2025-06-01 the Supreme Court says that these are the answers resting on Art. 14 to 16.
 */
export const reviewFirst = rule({
  id: "reconsideration-2024/23/review-first",
  name: "救济途径",
  cites: citeReconsideration(23, "申请公开政府信息，机关不予公开的，先申请行政复议，对复议决定不服再起诉", { paragraph: 1, item: 4 }),
  inForce: reconsiderationLawInForce,
  settings: ["remedies.unsettled", "remedies.partial", "remedies.administrativeQuery"],
  apply(answer: Answered, { settings }): Remedies | null {
    if (answer.on < reconsiderationLawInForce.from) return "B"
    if (answer.on < interpretationInForce) return beforeInterpretation(answer, settings)
    if (answer.outcome === "refused.administrativeQuery") return settings["remedies.administrativeQuery"]
    return withholds(answer) ? "A" : "B"
  },
})

/** Which way a person may go against silence: an answer that never came by its last day. */
export const silence = rule({
  id: "reconsideration-2024/23/silence",
  name: "逾期不答复的救济途径",
  cites: citeReconsideration(23, "认为机关未履行法定职责的，先申请行政复议", { paragraph: 1, item: 3 }),
  inForce: reconsiderationLawInForce,
  settings: ["remedies.silence"],
  apply: ({ dueOn }: { readonly dueOn: Day }, { settings }): Remedies =>
    dueOn < reconsiderationLawInForce.from ? "B" : settings["remedies.silence"],
})
