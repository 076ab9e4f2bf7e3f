import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

const workingDays = 7

/** The last day on which to tell an applicant what to correct. */
export const correctionNotice = rule({
  id: "disclosure-2019/30/correction-notice",
  name: "告知补正的期限",
  cites: cite(30, "内容不明确的，收到之日起七个工作日内一次性告知补正的事项和合理期限"),
  inForce: regulationInForce,
  apply: ({ receivedOn }: { readonly receivedOn: Day }, { calendar }): Day => calendar.addWorkingDays(receivedOn, workingDays),
})

/** What came of a correction. */
export interface Correction {
  /** The day the agency set in its notice. */
  readonly deadline: Day
  /** Day on which the correction arrived. */
  readonly arrivedOn: Day
  /** Day on which it was handed to the post; null for other ways. */
  readonly postedOn: Day | null
}

/** Whether a correction came in time. */
export const correctionInTime = rule({
  id: "disclosure-2019/30/correction-in-time",
  name: "补正是否按期",
  cites: cite(30, "在机关给出的合理期限内补正"),
  inForce: regulationInForce,
  settings: ["correction.postedInTime"],
  apply: ({ deadline, arrivedOn, postedOn }: Correction, { settings }): boolean =>
    (settings["correction.postedInTime"] === "posted" ? (postedOn ?? arrivedOn) : arrivedOn) <= deadline,
})
