import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command } from "../kernel.ts"
import { CellId } from "./fields.ts"
import { review } from "./review.ts"

/** Remarks on cells, beside the words on the whole. */
export const Remarks = z.array(z.object({ cell: CellId, words: Words(1, 500) })).max(250)

/** A report to be sent back: the round that was read, and why. */
export const ReportToReturn = z.object({
  reviewId: Id,
  reportId: Id,
  round: z.number().int().min(1).max(9999),
  words: Words(1, 4000),
  remarks: Remarks.default([]),
})

/** Sends back what an agency directly below has submitted; it may be edited and submitted again. */
export const returnReport = command({
  act: "report.review",
  input: ReportToReturn,
  constraints: { report_review_pkey: "ALREADY_THERE" },
  run: (at, given) => review(at, { ...given, verdict: "returned" }),
})
