import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command } from "../kernel.ts"
import { enterHappening, happening } from "./happen.ts"

/** The day of a hearing; there may be several. */
export const DisputeHearing = z.object({ disputeId: Id, on: LegalDay, fileId: Id.nullable().default(null) })

/** Records a hearing that was held. */
export const hearDispute = command({
  act: "dispute.handle",
  input: DisputeHearing,
  constraints: { dispute_event_file_id_agency_id_case_id_fkey: "FILE_OF_ANOTHER_CASE" },
  run: (at, { disputeId, ...given }) => enterHappening(at, "dispute.heard", disputeId, happening({ what: "hearing", ...given })),
})
