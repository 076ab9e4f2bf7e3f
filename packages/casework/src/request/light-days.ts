import { day, LawError, type Day, type WorkingCalendar } from "@gongkai/law"
import type { LightDays } from "@gongkai/records"

/** No last day lies beyond a year with no table, so that any later day will do there. */
const beyond = day("9999-12-30")

const workingDaysOn = (calendar: WorkingCalendar, today: Day, count: number): Day => {
  try {
    return calendar.addWorkingDays(today, count)
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return beyond
    throw error
  }
}

/** The days by which the lights of the board are told apart: today, two working days on, and five. */
export const lightDays = (calendar: WorkingCalendar, today: Day): LightDays => ({
  today,
  two: workingDaysOn(calendar, today, 2),
  five: workingDaysOn(calendar, today, 5),
})
