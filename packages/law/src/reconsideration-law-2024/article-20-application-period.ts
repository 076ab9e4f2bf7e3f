import { lastDay } from "../civil-code-2021/article-203-last-day.ts"
import { plusMonths, type Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeReconsideration, reconsiderationLawInForce } from "./cite.ts"

/** Days in which to apply, told of the right. */
export const applicationDays = 60

/** When a person came to know of an act, and when of the right to reconsideration. */
export interface Knowledge {
  readonly actKnownOn: Day
  /** Null where the agency never told. */
  readonly rightKnownOn: Day | null
}

/** The last day on which to apply for reconsideration. */
export const applicationPeriod = rule({
  id: "reconsideration-2024/20/application-period",
  name: "申请行政复议的期限",
  cites: citeReconsideration(20, "自知道之日起六十日；未告知权利和期限的，自知道权利之日起算，最长自知道行为内容之日起一年"),
  inForce: reconsiderationLawInForce,
  apply({ actKnownOn, rightKnownOn }: Knowledge, context): Day {
    // The year is looked up in the calendar only where it decides: it may end in a year with no table.
    const ordinary = rightKnownOn === null ? null : lastDay.apply({ from: rightKnownOn, days: applicationDays }, context)
    return ordinary !== null && ordinary <= plusMonths(actKnownOn, 12) ? ordinary : lastDay.apply({ from: actKnownOn, months: 12 }, context)
  },
})
