import { publishedCalendar } from "../src/calendar/published-calendar.ts"
import type { LawContext } from "../src/rule.ts"
import { defaultLawSettings, type LawSettings } from "../src/settings.ts"

/** The published calendar with every setting at its default, save those given. */
export const lawOf = (settings: Partial<LawSettings> = {}): LawContext => ({
  calendar: publishedCalendar,
  settings: { ...defaultLawSettings, ...settings },
})
