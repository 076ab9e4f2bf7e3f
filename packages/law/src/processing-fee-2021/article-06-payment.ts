import { plusDays, type Day } from "../day.ts"
import { LawError } from "../law-error.ts"
import { rule } from "../rule.ts"
import { citeFeeRules, feeRulesInForce } from "./in-force.ts"

/** Working days in which a processing fee is to be paid. */
export const paymentWorkingDays = 20

/** The last day on which to pay: twenty working days from the day after the notice was received. */
export const paymentPeriod = rule({
  id: "processing-fee-2021/06/payment-period",
  name: "缴纳信息处理费的期限",
  cites: citeFeeRules(6, "收到收费通知次日起二十个工作日内缴纳"),
  inForce: feeRulesInForce,
  apply: ({ reachedOn }: { readonly reachedOn: Day }, { calendar }): Day => calendar.addWorkingDays(reachedOn, paymentWorkingDays),
})

/** A fee notice has to go out inside the answer period. */
export const feeNoticeInTime = rule({
  id: "processing-fee-2021/06/notice-in-time",
  name: "收费通知是否按期发出",
  cites: citeFeeRules(6, "在答复期限内按申请人选择的途径发出收费通知"),
  inForce: feeRulesInForce,
  apply: ({ on, dueOn }: { readonly on: Day; readonly dueOn: Day }): boolean => on <= dueOn,
})

/**
 * The first day on which a request may be taken for abandoned because its fee was not paid.
 * Throws LAPSE_WITHOUT_NOTICE where no notice reached the applicant, LAPSE_BEFORE_LAST_DAY up to the last day.
 */
export const abandonedUnpaid = rule({
  id: "processing-fee-2021/06/abandonment",
  name: "逾期不缴费，视为放弃",
  cites: citeFeeRules(6, "逾期未缴纳的，视为放弃申请，不再处理"),
  inForce: feeRulesInForce,
  apply({ payBy, on }: { readonly payBy: Day | null; readonly on: Day }): Day {
    if (payBy === null) throw new LawError("LAPSE_WITHOUT_NOTICE", { on })
    if (on <= payBy) throw new LawError("LAPSE_BEFORE_LAST_DAY", { on, payBy })
    return plusDays(payBy, 1)
  },
})
