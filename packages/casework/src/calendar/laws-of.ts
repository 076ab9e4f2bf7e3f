import type { LawContext, WorkingCalendar } from "@gongkai/law"
import { lawSourcesOf, type Tx } from "@gongkai/records"
import { calendarFrom, settingsFrom } from "./calendar-of.ts"
import { remembering } from "./remembering.ts"

/**
 * Reads the law of one agency after another within a transaction. Agencies whose calendar is made from the same notices
 * and days off share one, told by the content that was read just now, never by age.
 */
export const lawsOf = (tx: Tx): ((agencyId: string) => Promise<LawContext>) => {
  const made = new Map<string, WorkingCalendar>()
  return async (agencyId) => {
    const { settings, ...sources } = await lawSourcesOf(tx, agencyId)
    const content = JSON.stringify(sources)
    const calendar = made.get(content) ?? remembering(calendarFrom(sources))
    made.set(content, calendar)
    return { calendar, settings: settingsFrom(settings) }
  }
}
