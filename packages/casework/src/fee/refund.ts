import { changeFee, feeOf, lockPeriod } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Money given back, in yuan, by the unit that took it, with the reason by its code. */
export const FeeRefund = z.object({
  caseId: Id,
  on: LegalDay,
  amount: z.number().int().min(1),
  reason: z.enum(["overcharged", "not-chargeable", "decision-revoked", "other"]),
})

/** Gives a paid fee back, in whole or in part, once. */
export const refund = command({
  act: "fee.refund",
  input: FeeRefund,
  async run({ tx, actor, today }, { caseId, on, amount, reason }) {
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const period = await lockPeriod(tx, actor.agencyId, caseId)
    const fee = await feeOf(tx, actor.agencyId, caseId, true)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    const stands = period.facts.some(({ what }) => what === "feePaid")
    if (fee === null || !stands || fee.paidOn === null || fee.paidAmount === null) return refuse("FEE_NOT_PAID")
    if (on < fee.paidOn) return refuse("DAYS_IN_WRONG_ORDER", { on, paid: fee.paidOn })
    if (fee.refundedOn !== null) return refuse("ALREADY_THERE", { refundedOn: fee.refundedOn })
    if (amount > fee.paidAmount) return refuse("REFUND_ABOVE_PAYMENT", { paid: fee.paidAmount, given: amount })
    const version = await changeFee(tx, fee, { refundedOn: on, refundAmount: amount, refundReason: reason })
    return recorded("fee.refunded", caseId, { caseId, on, yuan: amount, reason, version })
  },
})
