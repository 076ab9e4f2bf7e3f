import { z } from "@hono/zod-openapi"
import { lights, linkKinds, stages } from "@gongkai/records"

const day = z.string().nullable()

/** A line of the board. */
export const BoardLine = z
  .object({
    caseId: z.string(),
    registrationNumber: z.string(),
    kind: z.string(),
    applicantKind: z.string(),
    /** Null for whoever may not see a restricted one. */
    content: z.string().nullable(),
    assignedTo: z.string().nullable(),
    assignedName: z.string().nullable(),
    answerDue: day,
    /** Working days left until then, below 0 by as many as it is past; null for an ended one, and where there is no last day. */
    daysLeft: z.int().nullable(),
    arrivedOn: z.string(),
    stage: z.enum(stages),
    light: z.enum(lights),
    outcome: z.string().nullable(),
    open: z.boolean(),
    restricted: z.boolean(),
  })
  .openapi("BoardLine")

const count = z.int()

/** Open requests by light and stage. */
export const BoardCounts = z
  .object({
    lights: z.object({ overdue: count, today: count, two: count, five: count, later: count, none: count }),
    stages: z.object({ receiptUnconfirmed: count, inCorrection: count, feeUnpaid: count, inConsultation: count, handling: count, decided: count }),
    open: count,
    mine: count,
    nobodys: count,
  })
  .openapi("BoardCounts")

/** A view of the board that somebody keeps. */
export const BoardView = z
  .object({ id: z.string(), name: z.string(), filter: z.record(z.string(), z.string()), version: z.int() })
  .openapi("BoardView")

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

/** Somebody who was asked for an opinion; the opinion is null while there is none, and for whoever may not see it. */
export const CoHandling = z
  .object({
    id: z.string(),
    caseId: z.string(),
    personId: z.string().nullable(),
    personName: z.string().nullable(),
    unit: z.string().nullable(),
    askedOn: z.string(),
    dueOn: z.string(),
    opinion: z.string().nullable(),
    answeredOn: day,
    withdrawnOn: day,
    version: z.int(),
  })
  .openapi("CoHandling")

const Link = z.object({
  caseId: z.string(),
  registrationNumber: z.string(),
  kind: z.enum(linkKinds),
  direction: z.enum(["from", "to"]),
  open: z.boolean(),
})

const Happening = z.object({
  seq: z.int(),
  name: z.string(),
  at: z.string(),
  actor: z.string(),
  actorName: z.string().nullable(),
  body: z.record(z.string(), z.unknown()),
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
    restricted: z.boolean(),
    /** False where it is restricted and whoever asks may not see the content, notes and opinions. */
    seen: z.boolean(),
    content: z.string().nullable(),
    supplyForm: z.string(),
    assignedTo: z.string().nullable(),
    assignedName: z.string().nullable(),
    version: z.int(),
    open: z.boolean(),
    stage: z.enum(stages),
    /** As on the board. */
    daysLeft: z.int().nullable(),
    archivedOn: day,
    archiveNumber: z.string().nullable(),
    reopenedFrom: z.string().nullable(),
    correctionResult: z.string().nullable(),
    /** Whether the report counts it. */
    counted: z.boolean(),
    facts: z.array(z.looseObject({ what: z.string(), on: z.string() })).readonly(),
    /** Which of the facts came after their last day, from 0, with that day and what set it. */
    late: z.array(z.object({ at: z.int(), by: z.string(), words: z.string() })).readonly(),
    clock: Clock,
    coHandlings: z.array(CoHandling).readonly(),
    /** What the applicant said of the handling, once it ended. */
    evaluation: z.object({ score: z.int(), words: z.string().nullable(), onDay: z.string() }).nullable(),
    links: z.array(Link).readonly(),
    timeline: z.array(Happening).readonly(),
  })
  .openapi("Request")

/** A note of a case. */
export const Note = z
  .object({
    id: z.string(),
    byPersonId: z.string(),
    byName: z.string(),
    writtenAt: z.string(),
    text: z.string().nullable(),
    removedOn: day,
    version: z.int(),
  })
  .openapi("Note")
