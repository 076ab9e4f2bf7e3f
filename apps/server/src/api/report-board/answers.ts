import { z } from "@hono/zod-openapi"
import { boardStates, reportForms, reportScopes } from "@gongkai/records"
import { ReportPart } from "../report/answers.ts"

const day = z.string().nullable()

const Year = z.object({
  year: z.int(),
  /** missing: the last day is past and nothing was filed; awaited: it is not past. */
  state: z.enum(boardStates),
  late: z.boolean(),
  deadline: z.string(),
  filedOn: day,
  clearedOn: day,
  publishedOn: day,
  reportId: z.string().nullable(),
  round: z.int().nullable(),
  scope: z.enum(reportScopes).nullable(),
})

const Agency = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: z.string(),
  kind: z.string(),
  superiorId: z.string().nullable(),
  years: z.array(Year).readonly(),
})

/** Every agency of the tree by years: where its report stands, its day and its last day; of each year how many stand where. */
export const ReportBoard = z
  .object({
    from: z.int(),
    to: z.int(),
    agencies: z.int(),
    counts: z
      .array(
        z.object({
          year: z.int(),
          awaited: z.int(),
          missing: z.int(),
          submitted: z.int(),
          returned: z.int(),
          cleared: z.int(),
          published: z.int(),
          late: z.int(),
        }),
      )
      .readonly(),
    items: z.array(Agency).readonly(),
    next: z.string().nullable(),
  })
  .openapi("ReportBoard")

/** The sum of a tree: each cell, totals included, as its own column; null where nobody prints a number. */
export const ReportRollUp = z
  .object({
    year: z.int(),
    form: z.enum(reportForms),
    asOf: z.string(),
    parts: z.array(ReportPart).readonly(),
    in: z.int(),
    missing: z.int(),
    cells: z.array(z.object({ cell: z.string(), sum: z.number().nullable(), printed: z.int(), blanks: z.int() })).readonly(),
  })
  .openapi("ReportRollUp")
