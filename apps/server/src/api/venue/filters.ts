import { z } from "@hono/zod-openapi"
import { Words } from "@gongkai/casework"
import { venueKinds, venueStates, type VenueFilter } from "@gongkai/records"

/** What a list of venues is narrowed to, as text. */
export const VenuesWanted = z.object({ kind: z.enum(venueKinds).optional(), state: z.enum(venueStates).optional(), words: Words(1, 100).optional() })

/** The same as the list takes it. */
export const venuesAsked = ({ kind, state, words }: z.output<typeof VenuesWanted>): VenueFilter => ({
  kind: kind ?? null,
  state: state ?? null,
  words: words ?? null,
})
