import { insertEvaluation, requestStanding } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** What an applicant says of how the request was handled: from 1, very dissatisfied, to 5, very satisfied. */
export const Evaluation = z.object({ caseId: Id, score: z.number().int().min(1).max(5), words: Words(0, 500).default("") })

/** Keeps what the applicant says of the handling, once, when the request has ended. */
export const evaluateRequest = command({
  // The applicant's own, by receipt and code: no role is permitted it.
  act: "request.evaluate",
  input: Evaluation,
  constraints: { request_evaluation_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { caseId, score, words }) {
    const standing = await requestStanding(tx, actor.agencyId, caseId)
    if (standing === null) return refuse("NOT_FOUND", { caseId })
    if (standing.stage !== "ended") return refuse("REQUEST_NOT_ENDED")
    await insertEvaluation(tx, actor.agencyId, { caseId, score, words: words === "" ? null : words, onDay: today })
    return recorded("request.evaluated", caseId, { caseId, score })
  },
})
