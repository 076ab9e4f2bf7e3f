import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** The day a fee was paid. */
export const PaymentToReceive = z.object({ caseId: Id, on: LegalDay })

/** Records that the fee was paid: the answer period runs on or anew, as the agency's setting has it. */
export const receivePayment = step({
  act: "request.handle",
  name: "request.fee-paid",
  input: PaymentToReceive,
  against: ({ has }) => (has("feeNotified") && !has("feePaid") ? null : refuse("NO_FEE_ASKED")),
  inTime: ({ clock: { steps } }) => (steps.payBy === null ? null : { by: steps.payBy, words: "收到收费通知次日起第二十个工作日" }),
  take({ facts }, { on }) {
    const notified = facts.findLast(({ what }) => what === "feeNotified")?.on ?? on
    return on < notified ? refuse("DAYS_IN_WRONG_ORDER", { on, notified }) : { what: "feePaid", on }
  },
})
