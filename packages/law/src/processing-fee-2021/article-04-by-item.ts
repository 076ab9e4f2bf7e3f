import { LawError } from "../law-error.ts"
import { rule } from "../rule.ts"
import { priced, type Fee } from "./bands.ts"
import { citeFeeRules, feeRulesInForce } from "./in-force.ts"

const free = 10
const firstBandEnds = 30
const bandWidth = 10
const step = 100
const most = 100_000

/** Yuan for the item that stands at a place of the applicant's calendar month. */
const priceOf = (place: number): number => {
  if (place <= free) return 0
  if (place <= firstBandEnds) return step
  return step * (1 + Math.ceil((place - firstBandEnds) / bandWidth))
}

/** Items of one applicant at one agency. */
export interface Items {
  /** Items already counted in the calendar month. */
  readonly earlierThisMonth: number
  /** Items of this request. */
  readonly now: number
}

/** The processing fee by items: ten a calendar month are free, then the price rises band by band. Throws COUNT_OUT_OF_RANGE. */
export const feeByItem = rule({
  id: "processing-fee-2021/04/by-item",
  name: "信息处理费（按件）",
  cites: citeFeeRules(4, "同一申请人一个自然月内累计十件以下不收；十一至三十件每件100元；三十一件起每十件一档，每件逐档加100元"),
  inForce: feeRulesInForce,
  settings: ["fee.items.marginal"],
  apply({ earlierThisMonth, now }: Items, { settings }): Fee {
    const last = earlierThisMonth + now
    if (![earlierThisMonth, now].every((count) => Number.isSafeInteger(count) && count >= 0) || last > most)
      throw new LawError("COUNT_OUT_OF_RANGE", { earlierThisMonth, now, most })
    return priced(earlierThisMonth + 1, last, settings["fee.items.marginal"] === "place" ? priceOf : () => priceOf(last))
  },
})
