import { plusDays, type Day } from "../day.ts"
import { LawError } from "../law-error.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** A request that waits for its correction. */
export interface AwaitedCorrection {
  /** The day the agency set in its notice; null where it never gave one. */
  readonly deadline: Day | null
  /** The day on which the request would be ended. */
  readonly on: Day
}

/**
 * The first day on which a request may be taken for abandoned because it was not corrected.
 * Throws LAPSE_WITHOUT_NOTICE without a notice, LAPSE_BEFORE_LAST_DAY up to the day that was set.
 */
export const abandonedUncorrected = rule({
  id: "disclosure-2019/30/abandonment",
  name: "逾期不补正，视为放弃",
  cites: cite(30, "无正当理由逾期不补正的，视为放弃申请，不再处理"),
  inForce: regulationInForce,
  apply({ deadline, on }: AwaitedCorrection): Day {
    if (deadline === null) throw new LawError("LAPSE_WITHOUT_NOTICE", { on })
    if (on <= deadline) throw new LawError("LAPSE_BEFORE_LAST_DAY", { on, deadline })
    return plusDays(deadline, 1)
  },
})
