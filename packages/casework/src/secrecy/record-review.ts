import { insertSecrecyReview, secrecyResults } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded } from "../kernel.ts"

/** A secrecy review as it is recorded: of what, how it ended and on what ground, by code; there is no box for what was read. */
export const ReviewToRecord = z.object({
  id: Id,
  ofKind: z.enum(["case", "file", "applicant", "text"]),
  ofId: Id,
  result: z.enum(secrecyResults),
  /** An article's number, or a code of the agency's own list. */
  ground: z.string().regex(/^[A-Za-z0-9./-]{1,60}$/u),
})

/** Records that a secrecy review was done (Article 17). */
export const recordSecrecyReview = command({
  act: "secrecy.record-review",
  input: ReviewToRecord,
  constraints: { secrecy_review_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { id, ofKind, ofId, result, ground }) {
    await insertSecrecyReview(tx, actor.agencyId, { id, ofKind, ofId, byPersonId: actor.personId, onDay: today, result, ground })
    return recorded("secrecy.reviewed", ofId, { reviewId: id, ofKind, ofId, result, ground })
  },
})
