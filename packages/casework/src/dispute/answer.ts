import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, refuse } from "../kernel.ts"
import { enterHappening, happening, once } from "./happen.ts"

/** The day on which our answer with the evidence went to the body or court, and the answer as a file of the case. */
export const DisputeAnswer = z.object({
  disputeId: Id,
  on: LegalDay,
  documentNumber: z.string().trim().min(1).max(60).nullable().default(null),
  fileId: Id.nullable().default(null),
})

/** Records that we answered; after our last day it is late, and entered. */
export const answerDispute = command({
  act: "dispute.handle",
  input: DisputeAnswer,
  constraints: { dispute_event_file_id_agency_id_case_id_fkey: "FILE_OF_ANOTHER_CASE" },
  run: (at, { disputeId, ...given }) =>
    enterHappening(at, "dispute.answered", disputeId, happening({ what: "answered", ...given }), (standing) => {
      const copy = standing.happenings.find(({ what }) => what === "copy-received")
      if (copy !== undefined && given.on < copy.on) return refuse("DAYS_IN_WRONG_ORDER", { on: given.on, copyReceivedOn: copy.on })
      return once("answered")(standing)
    }),
})
