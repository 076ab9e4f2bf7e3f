import { changeFee, feeOf, lockPeriod } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { enterStep, type Step } from "../request/step.ts"

/** A fee that is not asked for after all, with the reason by its code. */
export const FeeWaiver = z.object({ caseId: Id, on: LegalDay, reason: z.enum(["hardship", "assessed-wrongly", "not-excessive", "other"]) })

/**
 * Gives the notice up: the clock runs as though none had been sent, so that the agency wins no time by a fee that it asked
 * for and gave up. That it was sent stays in the events and in the fee.
 */
const giveNoticeUp: Step<z.output<typeof FeeWaiver>> = {
  act: "fee.waive",
  name: "request.fee-waived",
  input: FeeWaiver,
  against: ({ has }): Refused | null => (has("feePaid") ? refuse("FEE_ALREADY_PAID") : null),
  take({ facts }, { on }) {
    const notice = facts.find(({ what }) => what === "feeNotified")
    if (notice !== undefined && on < notice.on) return refuse("DAYS_IN_WRONG_ORDER", { on, notified: notice.on })
    return facts.filter(({ what }) => what !== "feeNotified")
  },
}

/** Waives a fee, before its notice or after it; one that is paid is refunded instead. */
export const waive = command({
  act: "fee.waive",
  input: FeeWaiver,
  async run(at, input) {
    const { tx, actor, today } = at
    const { caseId, on, reason } = input
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const period = await lockPeriod(tx, actor.agencyId, caseId)
    const fee = await feeOf(tx, actor.agencyId, caseId, true)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    if (fee?.waivedOn !== null) return refuse("FEE_NOT_ASSESSED")
    const noticed = period.facts.some(({ what }) => what === "feeNotified")
    const entered = noticed ? await enterStep(at, giveNoticeUp, input) : null
    if (entered?.ok === false) return entered
    const version = await changeFee(tx, fee, { waivedOn: on, waiveReason: reason })
    return recorded("fee.waived", caseId, { caseId, on, reason, version }, ...(entered === null ? [] : [entered]))
  },
})
