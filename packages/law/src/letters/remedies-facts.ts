import type { Day } from "../day.ts"
import type { Citation } from "../kernel.ts"
import { citeLitigation } from "../litigation-law-2017/cite.ts"
import { suitDays } from "../litigation-law-2017/article-45-after-reconsideration.ts"
import { suitMonths } from "../litigation-law-2017/article-46-litigation-direct.ts"
import { applicationDays } from "../reconsideration-law-2024/article-20-application-period.ts"
import { onlineApplication } from "../reconsideration-law-2024/article-22-online-application.ts"
import { reviewFirst, type Remedies } from "../reconsideration-law-2024/article-23-review-first.ts"
import { citeReconsideration, reconsiderationLawInForce } from "../reconsideration-law-2024/cite.ts"
import type { LawContext } from "../rule.ts"
import type { ServiceChannel } from "../service-reply-2016/service-day.ts"
import type { LetterDecision } from "./letter-duties.ts"

/** A letter as far as its remedies depend on it. */
export interface RemediesOf {
  /** Null for a letter that refuses nobody information: told to a third party, or of a correction of one's own record. */
  readonly decision: LetterDecision | null
  readonly on: Day
  /** How it will be served; null where that is not known yet. */
  readonly channel: ServiceChannel | null
  /** The way that the officer chose where the law of the day leaves it open. */
  readonly chosen: Remedies | null
}

/** What a paragraph on remedies has to say, save the names of body and court. */
export interface RemediesFacts {
  /** Reconsideration first (A), or either (B). */
  readonly way: Remedies
  /** Days in which to apply for reconsideration. */
  readonly reconsiderationDays: number
  /** Days after reconsideration in which to sue. */
  readonly suitAfterDays: number
  /** Months in which to sue directly; null where reconsideration comes first. */
  readonly suitMonths: number | null
  /** Whether a way to apply over the internet must be named. */
  readonly online: boolean
  readonly cites: readonly Citation[]
}

const unlikeRefusal: LetterDecision = { outcome: "granted", ground: "36(2)", withheld: null }

/**
 * The remedies against a letter by the law of its day.
 * @returns null where that law leaves the way open and nobody chose
 */
export const remediesFacts = ({ decision, on, channel, chosen }: RemediesOf, context: LawContext): RemediesFacts | null => {
  const way = reviewFirst.apply({ ...(decision ?? unlikeRefusal), on }, context) ?? chosen
  if (way === null) return null
  const revised = on >= reconsiderationLawInForce.from
  const toApply = citeReconsideration(20, "自知道之日起六十日", { paragraph: 1 })
  const afterReconsideration: Citation = { law: "行政诉讼法", article: 45, says: "复议后十五日" }
  const cites =
    way === "A"
      ? [toApply, citeReconsideration(23, "不予公开的，先申请行政复议", { paragraph: 1, item: 4 }), afterReconsideration]
      : [toApply, citeLitigation(46, "六个月")]
  return {
    way,
    reconsiderationDays: applicationDays,
    suitAfterDays: suitDays,
    suitMonths: way === "A" ? null : suitMonths,
    online: revised && channel !== null && onlineApplication.apply({ channel }, context),
    // The numbers are those of the law as revised in 2023.
    cites: revised ? cites : cites.filter(({ law }) => law !== toApply.law),
  }
}
