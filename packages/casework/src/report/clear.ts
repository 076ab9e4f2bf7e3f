import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command } from "../kernel.ts"
import { Remarks } from "./return.ts"
import { review } from "./review.ts"

/** A report to be cleared: the round that was read. */
export const ReportToClear = z.object({
  reviewId: Id,
  reportId: Id,
  round: z.number().int().min(1).max(9999),
  words: Words(1, 4000).nullable().default(null),
  remarks: Remarks.default([]),
})

/** Clears what an agency directly below has submitted: it may be published. */
export const clearReport = command({
  act: "report.review",
  input: ReportToClear,
  constraints: { report_review_pkey: "ALREADY_THERE" },
  run: (at, given) => review(at, { ...given, verdict: "cleared" }),
})
