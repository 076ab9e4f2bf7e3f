import type { Day, WorkingCalendar } from "@gongkai/law"
import { workingDaysAfter } from "../calendar/working-days-after.ts"

/**
 * Working days from today's morrow up to a last day, that day included: 0 where it is today, below 0 by as many as it is
 * past. Null where there is no last day, or no calendar for the way there.
 */
export const workingDaysLeft = (calendar: WorkingCalendar, today: Day, due: Day | null): number | null => {
  if (due === null) return null
  if (due >= today) return workingDaysAfter(calendar, today, due)
  const past = workingDaysAfter(calendar, due, today)
  // A last day that is past on days off only is past all the same.
  return past === null ? null : Math.min(-past, -1)
}
