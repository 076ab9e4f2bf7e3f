import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { byAnswerDue, receivedAndUndecided } from "./undecided.ts"

/** A fee notice, and the day it reached the applicant. */
export const FeeToNotify = z.object({ caseId: Id, on: LegalDay, reached: LegalDay.nullable().default(null) })

/** Tells the applicant of a processing fee; a notice after the answer period is entered and is late. */
export const notifyFee = step({
  act: "request.handle",
  name: "request.fee-notified",
  input: FeeToNotify,
  against: (at) => receivedAndUndecided(at) ?? (at.has("feeNotified") ? refuse("FEE_ALREADY_NOTIFIED") : null),
  inTime: byAnswerDue,
  take({ today }, { on, reached }) {
    return reached !== null && (reached < on || reached > today)
      ? refuse("DAYS_IN_WRONG_ORDER", { on, reached })
      : { what: "feeNotified", on, reached }
  },
})
