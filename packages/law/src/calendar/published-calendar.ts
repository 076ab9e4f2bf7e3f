import { workingCalendar, type WorkingCalendar } from "./working-calendar.ts"
import { publishedYears } from "./years/index.ts"

/** The calendar of the tables that come with the product. */
export const publishedCalendar: WorkingCalendar = workingCalendar(publishedYears)
