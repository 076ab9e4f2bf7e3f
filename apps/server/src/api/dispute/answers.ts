import { z } from "@hono/zod-openapi"
import { lights } from "@gongkai/casework"
import { disputeColumns, disputeKinds } from "@gongkai/records"

const day = z.string().nullable()
const text = z.string().nullable()

const kept = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: z.enum(disputeKinds),
  instance: z.enum(["first", "second", "retrial"]),
  bodyName: z.string(),
  bodyCaseNumber: text,
  acceptedOn: z.string(),
  against: z.enum(["decision", "lapse", "silence", "other"]),
  priorDisputeId: text,
  version: z.int(),
})

const Happening = z.object({
  what: z.enum(["copy-received", "answered", "hearing", "result"]),
  on: z.string(),
  procedure: z.enum(["ordinary", "simplified"]).nullable(),
  result: z.enum(["upheld", "corrected", "other"]).nullable(),
  manner: text,
  fault: text,
  ground: text,
  documentNumber: text,
  fileId: text,
})

const Hint = z.object({ code: z.string(), words: z.string() })

const standing = {
  dispute: kept,
  answerBy: day,
  noAnswerBy: z.string().nullable(),
  answeredOn: day,
  late: z.boolean(),
  light: z.enum(lights).nullable(),
  result: z.enum(["upheld", "corrected", "other", "pending"]),
  hints: z.array(Hint).readonly(),
  mayReopen: z.boolean(),
}

/** A dispute of the register. */
export const DisputeLine = z.object({ ...standing, registrationNumber: text }).openapi("DisputeLine")

const CountedDay = z.object({ day: z.string(), kind: z.looseObject({ kind: z.string(), name: z.string().optional() }), counted: z.int() })

/** A dispute with all that happened to it, and our time to answer day by day. */
export const Dispute = z
  .object({ ...standing, happenings: z.array(Happening).readonly(), days: z.array(CountedDay).readonly(), version: z.int() })
  .openapi("Dispute")

/** Table 4 of a year as of a day: fifteen figures, each with the disputes behind it. */
export const DisputeCounts = z
  .object({
    year: z.int(),
    asOf: z.string(),
    pastYears: z.enum(["included", "excluded"]),
    cells: z
      .array(
        z.object({
          kind: z.enum(disputeKinds),
          column: z.enum([...disputeColumns, "total"]),
          count: z.int(),
          disputeIds: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi("DisputeCounts")
