import { LawError, plusDays, type Day, type WorkingCalendar } from "@gongkai/law"

const counted = (calendar: WorkingCalendar, from: Day, to: Day): number => {
  let working = 0
  for (let one = plusDays(from, 1); one <= to; one = plusDays(one, 1)) if (calendar.kindOf(one).works) working++
  return working
}

/**
 * Working days from today's morrow up to a last day, that day included: 0 where it is today, below 0 by as many as it is
 * past. Null where there is no last day, or no calendar for the way there.
 */
export const workingDaysLeft = (calendar: WorkingCalendar, today: Day, due: Day | null): number | null => {
  if (due === null) return null
  try {
    // A last day that is past on days off only is past all the same.
    return due >= today ? counted(calendar, today, due) : Math.min(-counted(calendar, due, today), -1)
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return null
    throw error
  }
}
