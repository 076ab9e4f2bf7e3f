import { z } from "@hono/zod-openapi"
import { commentStates, consultationStates, verdicts } from "@gongkai/records"

const day = z.string().nullable()

/** A consultation of the public. */
export const Consultation = z
  .object({
    id: z.string(),
    title: z.string(),
    body: z.string(),
    /** Cleaned HTML; plain paragraphs where it was written before there was any. */
    bodyForm: z.enum(["plain", "html"]),
    questions: z
      .array(z.object({ id: z.string(), kind: z.enum(["text", "one", "many"]), words: z.string(), options: z.array(z.string()).readonly() }))
      .readonly(),
    fromDay: z.string(),
    toDay: z.string(),
    state: z.enum(consultationStates),
    summary: z.string().nullable(),
    points: z.array(z.object({ point: z.string(), verdict: z.enum(verdicts), reason: z.string() })).readonly(),
    summaryOn: day,
    comments: z.int(),
    waiting: z.int(),
    version: z.int(),
  })
  .openapi("Consultation")

/** A file of a consultation, with what the virus check said. */
export const ConsultationFile = z
  .object({ id: z.string(), name: z.string(), bytes: z.int(), contentType: z.string(), state: z.enum(["quarantined", "clean", "infected"]) })
  .openapi("ConsultationFile")

/** A comment; who wrote it is asked for apart. */
export const Comment = z
  .object({
    id: z.string(),
    consultationId: z.string(),
    text: z.string(),
    answers: z.array(z.object({ questionId: z.string(), text: z.string().optional(), choices: z.array(z.int()).readonly().optional() })).readonly(),
    sentOn: z.string(),
    shownName: z.string().nullable(),
    state: z.enum(commentStates),
    publishedText: z.string().nullable(),
    reason: z.string().nullable(),
    version: z.int(),
  })
  .openapi("ConsultationComment")

/** Reasons to choose from. */
export const Reasons = z.object({ items: z.array(z.object({ reason: z.string(), words: z.string() })).readonly() }).openapi("Reasons")

/** The same from a list of codes with their words. */
export const reasonsOf = (reasons: Readonly<Record<string, string>>): z.output<typeof Reasons> => ({
  items: Object.entries(reasons).map(([reason, words]) => ({ reason, words })),
})

/** Who wrote, in full. */
export const Sender = z
  .object({ name: z.string().optional(), phone: z.string().optional(), email: z.string().optional(), address: z.string().optional() })
  .openapi("Sender")
