import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, refuse } from "../kernel.ts"
import { disputeFaults, disputeManners } from "./faults.ts"
import { enterHappening, happening } from "./happen.ts"

/** How a dispute ended. What was corrected names what was wrong; the document is a file of the case. */
export const DisputeResult = z.object({
  disputeId: Id,
  on: LegalDay,
  result: z.enum(["upheld", "corrected", "other"]),
  manner: z.string().min(1).max(40).nullable().default(null),
  fault: z.string().min(1).max(40).nullable().default(null),
  /** The article that the decision names, by its code: `36(4)`. */
  ground: z
    .string()
    .regex(/^[A-Za-z0-9.()/-]{1,40}$/u)
    .nullable()
    .default(null),
  documentNumber: z.string().trim().min(1).max(60).nullable().default(null),
  fileId: Id.nullable().default(null),
})

const fits = ({ result, manner, fault }: z.output<typeof DisputeResult>): boolean => {
  if (result === "upheld") return manner === null && fault === null
  if (manner === null || !Object.hasOwn(disputeManners[result], manner)) return false
  return result === "corrected" ? fault !== null && Object.hasOwn(disputeFaults, fault) : fault === null
}

/** Records the result of a dispute, once. */
export const concludeDispute = command({
  act: "dispute.handle",
  input: DisputeResult,
  constraints: { dispute_event_file_id_agency_id_case_id_fkey: "FILE_OF_ANOTHER_CASE" },
  run: (at, input) => {
    const { disputeId, ...given } = input
    const { result } = given
    const fitting = { manners: Object.keys(disputeManners[result]), faults: result === "corrected" ? Object.keys(disputeFaults) : [] }
    return enterHappening(at, "dispute.concluded", disputeId, happening({ what: "result", ...given }), () =>
      fits(input) ? null : refuse("RESULT_NOT_FITTING", { result, manner: given.manner, fault: given.fault, ...fitting }),
    )
  },
})
