import type { Day } from "../day.ts"
import { assertInForce, rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** Who handles a complaint, and about whom it is. */
export interface ComplaintTaken {
  readonly handler: string
  readonly about: string
  /** All above the agency that it is about, in the territory and in the vertical system. */
  readonly superiors: readonly string[]
  readonly on: Day
}

const of = {
  id: "disclosure-2019/51/complaint-body",
  name: "投诉举报向谁提出",
  cites: cite(51, "认为机关在政府信息公开工作中侵犯合法权益的，可以向上一级机关或者主管部门投诉、举报，也可以申请行政复议或者提起行政诉讼"),
  inForce: regulationInForce,
}

/**
 * As what an agency takes a complaint in: as a superior of the one that it is about, or as that one itself, which may mend
 * what is its own but decides over nobody; null where it is neither.
 */
export const complaintBody = rule({
  ...of,
  apply({ handler, about, superiors, on }: ComplaintTaken): "superior" | "own" | null {
    assertInForce(of, on)
    if (handler === about) return "own"
    return superiors.includes(handler) ? "superior" : null
  },
})
