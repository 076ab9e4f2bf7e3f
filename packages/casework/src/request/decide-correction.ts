import { updateRequest } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { byAnswerDue, receivedAndUndecided } from "./undecided.ts"

/** How a correction of a record about the applicant ends (Article 41): code → words. No row of the report. */
export const correctionResults = {
  corrected: "予以更正",
  forwarded: "转送有权更正的机关",
  "pointed-elsewhere": "告知向有权更正的机关提出",
  "not-corrected": "不予更正并说明理由",
} as const

/** A key of {@link correctionResults}. */
type CorrectionResult = keyof typeof correctionResults
const isResult = (code: string): code is CorrectionResult => Object.hasOwn(correctionResults, code)

/** What was decided on a record, on a day. */
export const CorrectionDecision = z.object({ caseId: Id, on: LegalDay, result: z.string().refine(isResult, "没有这种更正结果") })

/**
 * Decides a request to correct a record (Article 41). For the clock it is a decision like any other; what it came to
 * stands in a column of its own, and no table of the report counts it.
 */
export const decideCorrection = step({
  act: "request.decide",
  name: "request.decided",
  input: CorrectionDecision,
  against: (at) => receivedAndUndecided(at) ?? (at.request?.kind === "record-correction" ? null : refuse("NO_RECORD_CORRECTION")),
  inTime: byAnswerDue,
  async take({ tx, actor, request }, { caseId, on, result }) {
    if (request === null) return refuse("NOT_FOUND", { caseId })
    const kept = await updateRequest(tx, actor.agencyId, caseId, request.version, { correctionResult: result })
    return kept === null
      ? refuse("STALE", { version: request.version })
      : { what: "decided", on, outcome: "other.other", ground: null, withheld: null }
  },
})
