import type { RequestFact } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** A correction as it arrived; `postedOn` where it came by post. */
export const CorrectionToReceive = z.object({ caseId: Id, on: LegalDay, postedOn: LegalDay.nullable().default(null) })

const lastOfCorrection = (facts: readonly RequestFact[]): RequestFact | undefined =>
  facts.findLast(({ what }) => what === "correctionNotified" || what === "correctionReceived")

/** Takes the corrected request in: the answer period runs anew (Article 30). */
export const receiveCorrection = step({
  act: "request.handle",
  name: "request.correction-received",
  input: CorrectionToReceive,
  against: ({ facts }) => (lastOfCorrection(facts)?.what === "correctionNotified" ? null : refuse("NO_CORRECTION_ASKED")),
  inTime({ facts }) {
    const notice = lastOfCorrection(facts)
    return notice?.what === "correctionNotified" ? { by: notice.deadline, words: "补正告知书给的期限" } : null
  },
  take({ facts }, { on, postedOn }) {
    const notice = lastOfCorrection(facts)
    if ((notice !== undefined && on < notice.on) || (postedOn !== null && postedOn > on)) return refuse("DAYS_IN_WRONG_ORDER", { on, postedOn })
    return { what: "correctionReceived", on, postedOn }
  },
})
