import { assertInForce, feeByItem, feeByPage } from "@gongkai/law"
import { assessFee, lockPeriod } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { FeeToAssess } from "./fields.ts"
import { assessedFee } from "./working.ts"

/**
 * Assesses the fee of a request with its working, on one basis. It may be assessed anew, on the other basis too, until its
 * notice has gone out.
 */
export const assess = command({
  act: "fee.assess",
  input: FeeToAssess,
  async run({ tx, actor, today }, { caseId, basis, quantity }) {
    const { agencyId } = actor
    const period = await lockPeriod(tx, agencyId, caseId)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    if (period.facts.some(({ what }) => what === "feeNotified")) return refuse("FEE_ALREADY_NOTICED")
    if (!period.open) return refuse("REQUEST_ENDED")
    if (period.facts.some(({ what }) => what === "decided")) return refuse("REQUEST_DECIDED")
    assertInForce(basis === "item" ? feeByItem : feeByPage, today)
    const fee = await assessedFee(tx, agencyId, await lawOf(tx, agencyId), { caseId, basis, quantity })
    if (typeof fee === "string") return refuse(fee, { caseId })
    if (fee.amount === 0) return refuse("FEE_WITHIN_FREE_BAND", { quantity, earlier: fee.earlier })
    const version = await assessFee(tx, agencyId, { caseId, ...fee, assessedOn: today })
    return recorded("fee.assessed", caseId, { caseId, basis, quantity, yuan: fee.amount, version })
  },
})
