import { z } from "zod"
import { Words } from "../fields.ts"
import { measureIds } from "./measures/index.ts"
import { ScoringRule } from "./rule.ts"

/** A year that is assessed. */
export const AssessedYear = z.coerce.number().int().min(2008).max(2100)

/** An id of a criterion. */
export const CriterionId = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/u)

/** What of a criterion is written down. */
export const CriterionFields = z.object({
  position: z.number().int().min(1).max(1000),
  title: Words(1, 100),
  says: Words(1, 500),
  citation: Words(1, 300),
  points: z.number().min(0.5).max(100).multipleOf(0.5),
  /** Counted from the agency's own records; null where it is judged by hand. */
  automatic: z.object({ measure: z.enum(measureIds), rule: ScoringRule }).nullable(),
})

/** Words on a score. */
export const ScoreWords = Words(1, 1000)
