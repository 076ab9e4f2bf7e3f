import { z } from "@hono/zod-openapi"

const whole = z.int().nullable()

/** A figure of the report: computed from the records, or open where nothing says what it is. */
const ReportFigure = z
  .object({ cell: z.string(), value: z.number().nullable(), records: whole, source: z.enum(["computed", "open"]) })
  .openapi("ReportFigure")

/** All figures of a year as of a day. */
export const ReportFigures = z
  .object({ year: z.int(), form: z.enum(["2019", "2021"]), asOf: z.string(), cells: z.array(ReportFigure).readonly() })
  .openapi("ReportFigures")

const day = z.string().nullable()

/** A request, a dispute, an entry of a register or a document behind a figure; fields of other kinds are null. */
export const FigureRecord = z
  .object({
    kind: z.enum(["request", "dispute", "register-entry", "normative-document"]),
    id: z.string(),
    amount: z.number(),
    caseId: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    receivedOn: day,
    acceptedOn: day,
    concludedOn: day,
    applicantKind: z.string().nullable(),
    outcome: z.string().nullable(),
    on: day,
    title: z.string().nullable(),
    documentNumber: z.string().nullable(),
  })
  .openapi("FigureRecord")

/** What a kind of record has not. */
export const noFields = {
  caseId: null,
  registrationNumber: null,
  receivedOn: null,
  acceptedOn: null,
  concludedOn: null,
  applicantKind: null,
  outcome: null,
  on: null,
  title: null,
  documentNumber: null,
} as const
