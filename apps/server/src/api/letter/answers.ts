import { z } from "@hono/zod-openapi"
import { letterVerbs } from "@gongkai/casework"
import { letterStates } from "@gongkai/records"

const text = z.string().nullable()

/** A value of a letter: words, a figure, or several words. */
const LetterValue = z.union([z.string(), z.number(), z.array(z.string()).readonly()])

const Worded = z.object({ value: z.string(), words: z.string() })

/** A kind of letter: what it must say, and what of it the officer has to give. */
export const LetterKind = z
  .object({
    id: z.string(),
    title: z.string(),
    series: text,
    to: z.string(),
    /** The step that its delivery enters; null where it changes nothing of the clock. */
    step: text,
    remedies: z.boolean(),
    headConsents: z.boolean(),
    decides: z
      .object({
        outcome: z.string(),
        outcomeWords: z.string(),
        grounds: z.array(z.string().nullable()).readonly(),
        words: z.string(),
        groundWords: z.array(Worded).readonly(),
        /** What the refused part of a partial grant may rest on. */
        withheldWords: z.array(Worded).readonly(),
      })
      .nullable(),
    elements: z.array(z.object({ id: z.string(), words: z.string() })),
    variables: z.array(z.object({ id: z.string(), words: z.string(), type: z.string(), from: z.string() })),
  })
  .openapi("LetterKind")

/** A letter without layout. */
export const LetterText = z
  .object({
    agency: z.string(),
    number: text,
    title: z.string(),
    addressee: text,
    paragraphs: z.array(z.object({ level: z.string(), text: z.string() })).readonly(),
    remedies: text,
    attachments: z.array(z.string()).readonly(),
    signature: z.string(),
    date: text,
    copies: z.array(z.string()).readonly(),
    contact: text,
  })
  .openapi("LetterText")

/** What a letter must say and does not. */
export const LetterLacking = z.object({ element: z.string(), variable: text, why: z.string(), words: z.string() }).openapi("LetterLacking")

/** Something wrong with a template. */
export const TemplateFinding = z
  .object({ code: z.string(), line: z.int().nullable(), words: z.string(), variable: text, element: text })
  .openapi("TemplateFinding")

/** Something that the check of citations has to say; `paragraph` is an index, or "remedies". */
const LetterFinding = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning"]),
    paragraph: z.union([z.int(), z.literal("remedies")]).nullable(),
    from: z.int().nullable(),
    to: z.int().nullable(),
    cited: text,
    right: text,
    words: z.string(),
  })
  .openapi("LetterFinding")

/** A letter in a list. */
export const LetterLine = z
  .object({
    id: z.string(),
    caseId: z.string(),
    registrationNumber: text,
    kind: z.string(),
    title: z.string(),
    state: z.enum(letterStates),
    /** The role that it waits for. */
    waitsFor: text,
    outcome: text,
    draftedBy: z.string(),
    approvedOn: text,
    number: text,
    answerDue: text,
    version: z.int(),
  })
  .openapi("LetterLine")

const Review = z.object({
  round: z.int(),
  stage: z.int().nullable(),
  role: text,
  personId: z.string(),
  personName: text,
  result: z.enum(["submitted", "passed", "returned", "approved"]),
  on: z.string(),
  reason: text,
})

const Delivery = z.object({
  id: z.string(),
  channel: z.string(),
  on: z.string(),
  seenOn: text,
  trackingNumber: text,
  proofFileId: text,
  /** Files of the case that went with it. */
  files: z.array(z.string()).readonly(),
  /** Where the system sends it by mail: how far that is, why it failed, when the mail server took it. */
  sending: z.enum(["queued", "sent", "failed"]).nullable(),
  trouble: text,
  sentAt: text,
})

/** A number of a series of letters. */
export const LetterNumber = z
  .object({
    series: z.string(),
    year: z.int(),
    number: z.int(),
    printed: z.string(),
    letterId: z.string(),
    givenOn: z.string(),
    voidOn: text,
    voidReason: text,
  })
  .openapi("LetterNumber")

/** A letter with its text, what is against it, who did what with it, and what may be done now. */
export const Letter = z
  .object({
    id: z.string(),
    caseId: z.string(),
    kind: z.string(),
    title: z.string(),
    state: z.enum(letterStates),
    templateVersion: z.int(),
    outcome: text,
    ground: text,
    withheld: text,
    until: text,
    days: z.int().nullable(),
    party: text,
    addressee: text,
    copies: z.array(z.string()).readonly(),
    attachments: z.array(z.string()).readonly(),
    channel: text,
    remediesWay: text,
    values: z.record(z.string(), LetterValue),
    stages: z.array(z.string()).readonly(),
    stage: z.int().nullable(),
    round: z.int(),
    draftedBy: z.string(),
    approvedBy: text,
    approvedOn: text,
    despite: text,
    number: LetterNumber.nullable(),
    /** Null where the template cannot be used. The applicant's name is masked. */
    letter: LetterText.nullable(),
    /** The same as a page to be looked at; null as before. */
    preview: text,
    lacking: z.array(LetterLacking).readonly(),
    findings: z.array(LetterFinding).readonly(),
    templateFindings: z.array(TemplateFinding).readonly(),
    reviews: z.array(Review).readonly(),
    seal: z.object({ how: z.string(), fileId: text, reference: text, on: z.string() }).nullable(),
    deliveries: z.array(Delivery).readonly(),
    allowed: z
      .array(z.object({ verb: z.enum(letterVerbs), allowed: z.boolean(), code: text, words: text, detail: z.record(z.string(), z.unknown()) }))
      .readonly(),
    version: z.int(),
  })
  .openapi("Letter")
