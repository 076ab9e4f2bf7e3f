import { z } from "@hono/zod-openapi"
import { Id, KindOfWork, standingKinds, Words } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import { reviewCauses, workTaskStates, type ReplyReviewFilter, type WorkRecordFilter, type WorkTaskFilter } from "@gongkai/records"
import { yearAsked } from "../account/filters.ts"

const year = z.coerce.number().int().min(2000).max(2100).optional()
const yesNo = z.enum(["yes", "no"])

/** What a list of records of the work is narrowed to, as text. */
export const WorkWanted = z.object({
  kind: KindOfWork.optional(),
  year,
  words: Words(1, 100).optional(),
  struck: z.enum(["no", "yes", "all"]).default("no"),
})

/** The same as the records take it. */
export const workAsked = ({ kind, year: of, words, struck }: z.output<typeof WorkWanted>): WorkRecordFilter => ({
  kind: kind ?? null,
  year: of ?? null,
  standing: standingKinds,
  words: words ?? null,
  struck,
})

/** What a list of tasks is narrowed to, as text. */
export const TasksWanted = z.object({
  year,
  state: z.enum(workTaskStates).optional(),
  late: yesNo.default("no"),
  ownerPersonId: Id.optional(),
  words: Words(1, 100).optional(),
})

/** The same as the records take it. */
export const tasksAsked = ({ year: of, state, late, ownerPersonId, words }: z.output<typeof TasksWanted>, today: Day): WorkTaskFilter => ({
  year: of ?? null,
  state: state ?? null,
  lateOn: late === "yes" ? today : null,
  ownerPersonId: ownerPersonId ?? null,
  words: words ?? null,
})

/** What the review of replies is narrowed to, as text; this year's where none is asked. */
export const ReviewsWanted = z.object({ year, cause: z.enum(reviewCauses).optional(), judged: yesNo.optional(), caseId: Id.optional() })

/** The same as the records take it. */
export const reviewsAsked = (wanted: z.output<typeof ReviewsWanted>, today: Day): ReplyReviewFilter => ({
  year: yearAsked({ year: wanted.year }, today),
  cause: wanted.cause ?? null,
  judged: wanted.judged === undefined ? null : wanted.judged === "yes",
  caseId: wanted.caseId ?? null,
})
