import { z } from "@hono/zod-openapi"
import { lights } from "@gongkai/casework"
import { reviewCauses, reviewVerdicts, workTaskStates } from "@gongkai/records"

const text = z.string().nullable()

/** Kinds of records, with the boxes of each. */
export const WorkKind = z
  .object({
    kind: z.string(),
    words: z.string(),
    dayWords: z.string(),
    standing: z.boolean(),
    fields: z
      .array(z.object({ id: z.string(), words: z.string(), holds: z.enum(["line", "text", "count", "hours", "points"]), required: z.boolean() }))
      .readonly(),
  })
  .openapi("WorkKind")

/** A record of the work. */
export const WorkRecord = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    onDay: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.number()])),
    attendees: z.array(z.object({ personId: z.string(), score: z.number().nullable() })).readonly(),
    endedOn: text,
    struckOn: text,
    strikeReason: text,
    version: z.int(),
  })
  .openapi("WorkRecord")

/** A task of a plan. */
export const WorkTask = z
  .object({
    id: z.string(),
    year: z.int(),
    title: z.string(),
    details: text,
    ownerPersonId: text,
    ownerUnit: text,
    dueOn: z.string(),
    state: z.enum(workTaskStates),
    doneOn: text,
    proof: text,
    recordId: text,
    dropReason: text,
    light: z.enum(lights).nullable(),
    late: z.boolean(),
    version: z.int(),
  })
  .openapi("WorkTask")

/** How the tasks of a plan stand. */
export const WorkTaskCounts = z.object({ planned: z.int(), done: z.int(), late: z.int(), dropped: z.int() }).openapi("WorkTaskCounts")

/** A reply in the review of a year. */
export const ReviewedReply = z
  .object({
    caseId: z.string(),
    registrationNumber: text,
    onDay: z.string(),
    causes: z.array(z.enum(reviewCauses)).readonly(),
    faults: z.array(z.string()).readonly(),
    answerDue: text,
    servedOn: text,
    restricted: z.boolean(),
    verdict: z.enum(reviewVerdicts).nullable(),
    lesson: text,
    byPersonId: text,
    reviewedOn: text,
    version: z.int(),
  })
  .openapi("ReviewedReply")

/** How many there are. */
export const ReplyReviewCounts = z
  .object({ all: z.int(), corrected: z.int(), late: z.int(), miscited: z.int(), judged: z.int() })
  .openapi("ReplyReviewCounts")
