import { activityKinds, venueOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"
import { DayTime } from "../venue/fields.ts"

const mostPlaces = 100_000

/** When and where an activity takes place. */
export const ActivityTime = z.object({ fromDay: LegalDay, toDay: LegalDay, startsAt: DayTime, endsAt: DayTime, place: Words(1, 200) })

/** What of an activity is entered. */
export const ActivityFields = ActivityTime.extend({
  venueId: Id.nullable().default(null),
  kind: z.enum(activityKinds),
  title: Words(1, 200),
  description: Paragraphs(0, 10_000).default(""),
  /** Null where nobody needs to book. */
  places: z.number().int().min(1).max(mostPlaces).nullable().default(null),
  bookingFrom: LegalDay.nullable().default(null),
  bookingTo: LegalDay.nullable().default(null),
})

/** What is against an activity; null where nothing is. */
export const activityFault = async (
  tx: Tx,
  agencyId: string,
  { venueId, fromDay, toDay, startsAt, endsAt, places, bookingFrom, bookingTo }: z.output<typeof ActivityFields>,
): Promise<Refused | null> => {
  if (toDay < fromDay) return refuse("DAYS_IN_WRONG_ORDER", { fromDay, toDay })
  if (fromDay === toDay && endsAt <= startsAt) return refuse("ACTIVITY_TIMES", { startsAt, endsAt })
  if ((places === null) !== (bookingFrom === null) || (places === null) !== (bookingTo === null)) return refuse("ACTIVITY_BOOKING_PERIOD")
  if (bookingFrom !== null && bookingTo !== null && (bookingTo < bookingFrom || bookingTo > toDay)) return refuse("ACTIVITY_BOOKING_PERIOD")
  if (venueId !== null && (await venueOf(tx, agencyId, venueId)) === null) return refuse("NOT_FOUND", { venueId })
  return null
}
