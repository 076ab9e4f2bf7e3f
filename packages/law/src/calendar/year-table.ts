import { day, dayNumber, dayFromNumber, weekdayOf, type Day } from "../day.ts"
import { LawError } from "../law-error.ts"

/** Where a year's table comes from. */
export interface Notice {
  readonly title: string
  /** Day of the notice; null where it is not confirmed. */
  readonly issuedOn: string | null
  /** 发文字号; null where it is not confirmed. */
  readonly number: string | null
}

/** One holiday as the notice puts it: `MM-DD`, first and last day off, and the weekend days worked for it. */
export interface HolidayEntry {
  readonly name: string
  /** Null for working days made up for a holiday of the next year. */
  readonly off: readonly [string, string] | null
  readonly makeUp: readonly string[]
}

/** A year's notice on days off, as entered. */
export interface YearNotice {
  readonly year: number
  readonly notice: Notice
  /** Titles of notices that changed it within the year. */
  readonly amendedBy?: readonly string[]
  readonly holidays: readonly HolidayEntry[]
}

/** A year's days off and make-up working days, by day. */
export interface YearTable {
  readonly year: number
  readonly notice: Notice
  readonly amendedBy: readonly string[]
  /** As the notice puts them. */
  readonly holidays: readonly HolidayEntry[]
  /** Days off → name of the holiday, weekends inside a holiday included. */
  readonly off: ReadonlyMap<Day, string>
  /** Weekend days worked → name of the holiday that they are worked for. */
  readonly makeUp: ReadonlyMap<Day, string>
}

const refuse = (year: number, why: string, what: unknown): never => {
  throw new LawError("CALENDAR_TABLE_INVALID", { year, why, what })
}

/**
 * Takes a year's notice for a table.
 * @throws LawError CALENDAR_TABLE_INVALID for a day named twice, a holiday that ends before it begins, and a make-up day
 *   that is no weekend day; NOT_A_DAY for a day that the year does not have
 */
export const yearTable = ({ year, notice, amendedBy = [], holidays }: YearNotice): YearTable => {
  const off = new Map<Day, string>()
  const makeUp = new Map<Day, string>()
  const inYear = (monthDay: string): Day => day(`${String(year)}-${monthDay}`)
  for (const { name, off: range, makeUp: worked } of holidays) {
    if (range !== null) {
      const [first, last] = [dayNumber(inYear(range[0])), dayNumber(inYear(range[1]))]
      if (last < first) refuse(year, "假期的末日在首日之前", range)
      for (let at = first; at <= last; at++) {
        const one = dayFromNumber(at)
        if (off.has(one)) refuse(year, "同一天写了两次", one)
        off.set(one, name)
      }
    }
    for (const monthDay of worked) {
      const one = inYear(monthDay)
      if (weekdayOf(one) < 6) refuse(year, "补班的日子不是周六或者周日", one)
      if (makeUp.has(one)) refuse(year, "同一天写了两次", one)
      makeUp.set(one, name)
    }
  }
  for (const one of makeUp.keys()) if (off.has(one)) refuse(year, "同一天既放假又上班", one)
  return { year, notice, amendedBy, holidays, off, makeUp }
}
