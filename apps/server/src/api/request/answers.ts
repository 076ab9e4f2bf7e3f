import { z } from "@hono/zod-openapi"

const day = z.string().nullable()

/** A line of the board. */
export const BoardLine = z
  .object({
    caseId: z.string(),
    registrationNumber: z.string(),
    kind: z.string(),
    applicantKind: z.string(),
    content: z.string(),
    assignedTo: z.string().nullable(),
    answerDue: day,
    open: z.boolean(),
    restricted: z.boolean(),
  })
  .openapi("BoardLine")

const CountedDay = z.object({
  day: z.string(),
  kind: z.object({ kind: z.enum(["workday", "makeUp", "weekend", "holiday", "localHoliday"]).or(z.string()), name: z.string().optional() }),
  setAside: z.boolean(),
  counted: z.int(),
})

const Clock = z.object({
  receivedOn: day,
  answerDue: day,
  noDueDay: z.string().nullable(),
  working: z.array(CountedDay).readonly(),
  steps: z.object({ correctionNoticeBy: day, thirdPartyAnswerBy: day, jointMakerAnswerBy: day, payBy: day, firstAnswerDue: day }),
  ending: z.object({ how: z.string(), on: z.string() }).nullable(),
  late: z.boolean(),
  remedies: z.enum(["A", "B"]).nullable(),
})

/** A request with its facts, and what the law makes of them today, day by day. */
export const Request = z
  .object({
    caseId: z.string(),
    registrationNumber: z.string(),
    formId: z.string(),
    item: z.int(),
    kind: z.string(),
    applicantId: z.string(),
    applicantKind: z.string(),
    content: z.string(),
    supplyForm: z.string(),
    assignedTo: z.string().nullable(),
    version: z.int(),
    open: z.boolean(),
    facts: z.array(z.looseObject({ what: z.string(), on: z.string() })).readonly(),
    clock: Clock,
  })
  .openapi("Request")
