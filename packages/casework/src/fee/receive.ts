import { requestClock } from "@gongkai/law"
import { changeFee, feeOf, lockPeriod } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { receivePayment } from "../request/receive-payment.ts"
import { enterStep } from "../request/step.ts"

const most = 1_000_000_000

/** A payment: in yuan, whole, with the number of the fiscal receipt that was given for it. */
export const FeePayment = z.object({
  caseId: Id,
  on: LegalDay,
  amount: z.number().int().min(1).max(most),
  receiptNumber: z.string().regex(/^[A-Za-z0-9-]{1,40}$/u),
})

/**
 * Takes the payment of a fee, whole: less is refused, and more is given back before it is entered. One that comes after the
 * twenty working days, but before the request was taken for abandoned, is entered, and is late.
 */
export const receive = command({
  act: "fee.receive",
  input: FeePayment,
  async run(at, { caseId, on, amount, receiptNumber }) {
    const { tx, actor } = at
    const period = await lockPeriod(tx, actor.agencyId, caseId)
    const fee = await feeOf(tx, actor.agencyId, caseId, true)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    const notice = period.facts.findLast((fact) => fact.what === "feeNotified")
    if (fee?.waivedOn !== null || notice === undefined) return refuse("NO_FEE_ASKED")
    if (amount !== fee.amount) return refuse(amount < fee.amount ? "FEE_PAID_IN_PART" : "FEE_OVERPAID", { asked: fee.amount, given: amount })
    const entered = await enterStep(at, receivePayment.step, { caseId, on })
    if (!entered.ok) return entered
    const { payBy } = requestClock(period.facts, at.today, await lawOf(tx, actor.agencyId)).steps
    const late = payBy !== null && on > payBy
    // A notice whose letter entered the step itself is noted here at the latest.
    const version = await changeFee(tx, fee, { notifiedOn: notice.on, paidOn: on, paidAmount: amount, receiptNumber })
    return recorded("fee.paid", caseId, { caseId, on, yuan: amount, late, version }, entered)
  },
})
