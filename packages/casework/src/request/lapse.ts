import { abandonedUnpaid, abandonedUncorrected } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { undecided } from "./undecided.ts"

/** The day from which a request is handled no more, and why. */
export const Lapse = z.object({ caseId: Id, on: LegalDay, why: z.enum(["correction-overdue", "fee-overdue"]) })

/** Ends a request that was not corrected (Article 30) or whose fee was not paid, when the rule allows it and not before. */
export const lapse = step({
  act: "request.decide",
  name: "request.lapsed",
  input: Lapse,
  against: undecided,
  take({ facts, law, clock, has }, { on, why }) {
    if (why === "fee-overdue") {
      if (!has("feeNotified") || has("feePaid")) return refuse("LAPSE_WITHOUT_CAUSE")
      abandonedUnpaid.apply({ payBy: clock.steps.payBy, on }, law)
      return { what: "lapsed", on, outcome: "other.feeOverdue", ground: "feeRules.6" }
    }
    const last = facts.findLast(({ what }) => what === "correctionNotified" || what === "correctionReceived")
    if (last?.what === "correctionReceived") return refuse("LAPSE_WITHOUT_CAUSE")
    abandonedUncorrected.apply({ deadline: last?.what === "correctionNotified" ? last.deadline : null, on }, law)
    return { what: "lapsed", on, outcome: "other.correctionOverdue", ground: "30" }
  },
})
