import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Version, Words } from "../fields.ts"

const mostRank = 9999
const usualRank = 100

/** What of a question is entered. */
export const QuestionFields = z.object({
  category: Words(1, 40),
  question: Words(1, 200),
  answer: Paragraphs(1, 10_000),
  /** Its place within the category: the smallest comes first. */
  rank: z.number().int().min(1).max(mostRank).default(usualRank),
})

/** A question, at the version seen. */
export const SeenQuestion = z.object({ questionId: Id, version: Version })
