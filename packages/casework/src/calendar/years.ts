import type { Day, HolidayEntry, YearTable } from "@gongkai/law"
import type { Tx } from "@gongkai/records"
import { calendarSources, tablesFrom } from "./calendar-of.ts"

/** A day with the holiday that it belongs to. */
export interface NamedDay {
  readonly day: Day
  readonly name: string
}

/** A year of an agency's calendar, and where it comes from. */
export interface YearOfCalendar {
  readonly year: number
  readonly title: string
  readonly number: string | null
  readonly issuedOn: string | null
  readonly amendedBy: readonly string[]
  /** Who entered the notice that holds; null where the table came with the product. */
  readonly enteredBy: string | null
  /** Version of the entered notice; null where the table came with the product. */
  readonly version: number | null
  /** The notice's own entries, to be corrected: each holiday with its `MM-DD` range. */
  readonly holidays: readonly HolidayEntry[]
  /** What the notice says of the December before; nothing where the table came with the product, which has it in the year before. */
  readonly yearBefore: readonly HolidayEntry[]
  readonly off: readonly NamedDay[]
  readonly makeUp: readonly NamedDay[]
}

const named = (days: ReadonlyMap<Day, string>): readonly NamedDay[] =>
  [...days].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1))

/** The years of the asking agency's calendar, in order. */
export const yearsOf = async (tx: Tx, agencyId: string): Promise<readonly YearOfCalendar[]> => {
  const { notices } = await calendarSources(tx, agencyId)
  const entered = new Map(notices.map((kept) => [kept.notice.year, kept]))
  return tablesFrom(notices).map(({ year, notice, amendedBy, holidays, off, makeUp }: YearTable) => {
    const kept = entered.get(year)
    return {
      year,
      ...notice,
      amendedBy,
      enteredBy: kept?.agencyId ?? null,
      version: kept?.version ?? null,
      holidays,
      yearBefore: kept?.notice.yearBefore ?? [],
      off: named(off),
      makeUp: named(makeUp),
    }
  })
}
