import type { Question, QuestionAnswer } from "@gongkai/records"
import { verdicts } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { ConsultationBody } from "./body.ts"

const mostQuestions = 50
const mostOptions = 30
const mostPoints = 500

const QuestionToAsk = z.object({
  id: Id,
  kind: z.enum(["text", "one", "many"]),
  words: Words(1, 300),
  options: z.array(Words(1, 200)).max(mostOptions).default([]),
})

/** What of a consultation is drafted. */
export const ConsultationFields = z.object({
  title: Words(1, 200),
  body: ConsultationBody,
  questions: z.array(QuestionToAsk).max(mostQuestions).default([]),
  fromDay: LegalDay,
  toDay: LegalDay,
})

/** True for questions that can be answered: choices have at least two options, and no two share an id. */
export const askable = (questions: readonly Question[]): boolean =>
  new Set(questions.map(({ id }) => id)).size === questions.length &&
  questions.every(({ kind, options }) => (kind === "text" ? options.length === 0 : options.length > 1 && new Set(options).size === options.length))

/** A point of the summary. */
export const SummaryPoints = z.array(z.object({ point: Words(1, 1000), verdict: z.enum(verdicts), reason: Words(1, 1000) })).max(mostPoints)

/** Answers as the portal's form sends them. */
export const Answers = z
  .array(
    z.object({
      questionId: Id,
      text: Paragraphs(0, 2000).optional(),
      choices: z
        .array(
          z
            .number()
            .int()
            .min(0)
            .max(mostOptions - 1),
        )
        .max(mostOptions)
        .optional(),
    }),
  )
  .max(mostQuestions)

/** True for answers that fit the questions, each answered once at the most. */
export const answersFit = (questions: readonly Question[], answers: readonly QuestionAnswer[]): boolean =>
  new Set(answers.map(({ questionId }) => questionId)).size === answers.length &&
  answers.every(({ questionId, text, choices }) => {
    const question = questions.find(({ id }) => id === questionId)
    if (question === undefined) return false
    if (question.kind === "text") return text !== undefined && choices === undefined
    if (choices === undefined || text !== undefined || new Set(choices).size !== choices.length) return false
    return choices.every((place) => place < question.options.length) && (question.kind === "many" || choices.length <= 1)
  })
