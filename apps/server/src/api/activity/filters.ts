import { z } from "@hono/zod-openapi"
import { Id, Words } from "@gongkai/casework"
import { activityKinds, activityStates, bookingStates, type ActivityFilter } from "@gongkai/records"

/** What a list of activities is narrowed to, as text. */
export const ActivitiesWanted = z.object({
  kind: z.enum(activityKinds).optional(),
  state: z.enum(activityStates).optional(),
  venueId: Id.optional(),
  words: Words(1, 100).optional(),
})

/** The same as the list takes it. */
export const activitiesAsked = ({ kind, state, venueId, words }: z.output<typeof ActivitiesWanted>): ActivityFilter => ({
  kind: kind ?? null,
  state: state ?? null,
  venueId: venueId ?? null,
  words: words ?? null,
})

/** Which bookings of an activity. */
export const BookingsWanted = z.object({ activityId: Id, state: z.enum(bookingStates).optional() })
