import { feeNoticeInTime, requestClock } from "@gongkai/law"
import { changeFee, feeOf, lockPeriod } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { FeeToNotify, notifyFee } from "../request/notify-fee.ts"
import { enterStep } from "../request/step.ts"

/**
 * Tells the applicant of the assessed fee: the notice, and the step of the request's clock, in one. A notice after the
 * answer period is entered, and is late.
 */
export const notify = command({
  act: "fee.notify",
  input: FeeToNotify,
  async run(at, { caseId, on, reached }) {
    const { tx, actor } = at
    const period = await lockPeriod(tx, actor.agencyId, caseId)
    const fee = await feeOf(tx, actor.agencyId, caseId, true)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    if (fee?.waivedOn !== null) return refuse("FEE_NOT_ASSESSED")
    const entered = await enterStep(at, notifyFee.step, { caseId, on, reached })
    if (!entered.ok) return entered
    const { answerDue } = requestClock(period.facts, on, await lawOf(tx, actor.agencyId))
    const late = answerDue !== null && !feeNoticeInTime.apply({ on, dueOn: answerDue }, await lawOf(tx, actor.agencyId))
    const version = await changeFee(tx, fee, { notifiedOn: on, paidOn: null, paidAmount: null, receiptNumber: null })
    return recorded("fee.notified", caseId, { caseId, on, yuan: fee.amount, late, version }, entered)
  },
})
