import { z } from "@hono/zod-openapi"
import { Id, Words } from "@gongkai/casework"
import { commentStates, consultationStates, type ConsultationFilter } from "@gongkai/records"

/** What a list of consultations is narrowed to, as text. */
export const ConsultationsWanted = z.object({ state: z.enum(consultationStates).optional(), words: Words(1, 100).optional() })

/** The same as the records take it. */
export const consultationFilter = ({ state, words }: z.output<typeof ConsultationsWanted>): ConsultationFilter => ({
  state: state ?? null,
  words: words ?? null,
})

/** Comments of one consultation, as text. */
export const CommentsWanted = z.object({ consultationId: Id, state: z.enum(commentStates).optional() })
