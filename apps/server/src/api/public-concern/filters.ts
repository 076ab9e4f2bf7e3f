import { z } from "@hono/zod-openapi"
import { Words } from "@gongkai/casework"
import { concernSources, concernStates, type ConcernFilter } from "@gongkai/records"

/** What a list of concerns is narrowed to, as text. */
export const ConcernsWanted = z.object({
  state: z.enum(concernStates).optional(),
  source: z.enum(concernSources).optional(),
  late: z.enum(["yes", "no"]).default("no"),
  words: Words(1, 100).optional(),
})

/** The same as the list takes it. */
export const concernsAsked = ({
  state,
  source,
  late,
  words,
}: z.output<typeof ConcernsWanted>): Omit<ConcernFilter, "openBefore"> & { readonly late: boolean } => ({
  state: state ?? null,
  source: source ?? null,
  late: late === "yes",
  words: words ?? null,
})
