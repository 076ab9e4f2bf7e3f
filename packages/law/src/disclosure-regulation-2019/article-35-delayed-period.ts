import type { Day } from "../day.ts"
import { LawError } from "../law-error.ts"
import { rule } from "../rule.ts"
import { answerPeriod } from "./article-33-answer-period.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** A delay that the agency sets for a request of clearly excessive number or frequency whose reasons are good. */
export interface Delay {
  /** From where the answer period runs. */
  readonly from: Day
  /** The day that the agency sets and tells. */
  readonly until: Day
}

/** The day of a delayed answer. Throws COUNT_OUT_OF_RANGE beyond the bound that a setting draws. */
export const delayedPeriod = rule({
  id: "disclosure-2019/35/delayed-period",
  name: "延迟答复的合理期限",
  cites: cite(35, "数量、频次明显超过合理范围而理由合理、无法按期答复的，确定延迟答复的合理期限并告知申请人"),
  inForce: regulationInForce,
  settings: ["delayedPeriod.bound"],
  apply({ from, until }: Delay, context): Day {
    if (context.settings["delayedPeriod.bound"] === "twoPeriods") {
      const ordinary = answerPeriod.apply({ from, extendedBy: 20, setAside: [] }, context)
      const latest = answerPeriod.apply({ from: ordinary, extendedBy: 20, setAside: [] }, context)
      if (until > latest) throw new LawError("COUNT_OUT_OF_RANGE", { until, latest })
    }
    return until
  },
})
