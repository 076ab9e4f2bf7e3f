import { LawError, plusDays, type Day, type WorkingCalendar } from "@gongkai/law"

/** Working days from the morrow of a day up to another, that day included; null where a year on the way has no calendar. */
export const workingDaysAfter = (calendar: WorkingCalendar, from: Day, to: Day): number | null => {
  try {
    let working = 0
    for (let one = plusDays(from, 1); one <= to; one = plusDays(one, 1)) if (calendar.kindOf(one).works) working++
    return working
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return null
    throw error
  }
}
