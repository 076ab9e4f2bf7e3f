import { LawError, type Day, type WorkingCalendar } from "@gongkai/law"

/** How near a last day is: past, today, within two working days, within five, or later. */
export const lights = ["overdue", "today", "in2", "in5", "later"] as const
/** One of {@link lights}. */
export type Light = (typeof lights)[number]

/** The day that lies so many working days after today; null where its year has no table. */
export const workingDaysOn = (today: Day, workingDays: number, calendar: WorkingCalendar): Day | null => {
  if (workingDays === 0) return today
  try {
    return calendar.addWorkingDays(today, workingDays)
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return null
    throw error
  }
}

/** The light of a last day. In a year with no table only what is past and what is today is known. */
export const lightOf = (due: Day, today: Day, calendar: WorkingCalendar): Light => {
  if (due < today) return "overdue"
  if (due === today) return "today"
  const within = (workingDays: number): boolean => due <= (workingDaysOn(today, workingDays, calendar) ?? today)
  if (within(2)) return "in2"
  return within(5) ? "in5" : "later"
}
