import { z } from "@hono/zod-openapi"
import { Id, Words } from "@gongkai/casework"
import { yearOf, type Day } from "@gongkai/law"
import type { AccountPostFilter } from "@gongkai/records"

const year = z.coerce.number().int().min(2000).max(2100)

/** What a list of posts is narrowed to, as text. */
export const PostsWanted = z.object({
  channelId: Id.optional(),
  year: year.optional(),
  born: z.enum(["yes", "no"]).optional(),
  words: Words(1, 100).optional(),
})

/** The same as the records take it. */
export const postFilter = ({ channelId, year: of, born, words }: z.output<typeof PostsWanted>): AccountPostFilter => ({
  channelId: channelId ?? null,
  year: of ?? null,
  born: born === undefined ? null : born === "yes",
  words: words ?? null,
})

/** A year; this one where none is asked. */
export const YearWanted = z.object({ year: year.optional() })

/** The same, whole. */
export const yearAsked = ({ year: of }: z.output<typeof YearWanted>, today: Day): number => of ?? yearOf(today)
