import { abandonedUnpaid, abandonedUncorrected, type RequestFact } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { againstByLaw } from "./by-law.ts"
import { step, type Standing } from "./step.ts"
import { undecided } from "./undecided.ts"

/** The day from which a request is handled no more, and why. */
export const Lapse = z.object({ caseId: Id, on: LegalDay, why: z.enum(["correction-overdue", "fee-overdue"]) })

const lastOfCorrection = (facts: readonly RequestFact[]): RequestFact | undefined =>
  facts.findLast(({ what }) => what === "correctionNotified" || what === "correctionReceived")
const isCorrected = ({ facts }: Standing): boolean => lastOfCorrection(facts)?.what === "correctionReceived"
const ofFeeAsked = ({ has }: Standing): boolean => has("feeNotified") && !has("feePaid")

const ofFee = ({ on, clock, law }: Standing): RequestFact => {
  abandonedUnpaid.apply({ payBy: clock.steps.payBy, on }, law)
  return { what: "lapsed", on, outcome: "other.feeOverdue", ground: "feeRules.6" }
}

const ofCorrection = ({ on, facts, law }: Standing): RequestFact => {
  const notice = lastOfCorrection(facts)
  abandonedUncorrected.apply({ deadline: notice?.what === "correctionNotified" ? notice.deadline : null, on }, law)
  return { what: "lapsed", on, outcome: "other.correctionOverdue", ground: "30" }
}

/** Ends a request that was not corrected (Article 30) or whose fee was not paid, when the rule allows it and not before. */
export const lapse = step({
  act: "request.decide",
  name: "request.lapsed",
  input: Lapse,
  against(at) {
    const against = undecided(at)
    if (against !== null) return against
    const fee = ofFeeAsked(at) ? [againstByLaw(() => ofFee(at))] : []
    const correction = isCorrected(at) ? [] : [againstByLaw(() => ofCorrection(at))]
    // One way that is open is enough: a fee that may still be paid does not keep a request that was not corrected.
    const [first = refuse("LAPSE_WITHOUT_CAUSE"), ...others] = [...fee, ...correction]
    return others.includes(null) ? null : first
  },
  take(at, { why }) {
    if (why === "fee-overdue") return ofFeeAsked(at) ? ofFee(at) : refuse("LAPSE_WITHOUT_CAUSE")
    return isCorrected(at) ? refuse("LAPSE_WITHOUT_CAUSE") : ofCorrection(at)
  },
})
