import { plusDays, weekdayOf, yearOf, type Day, type Span } from "../day.ts"
import { LawError } from "../law-error.ts"
import type { YearTable } from "./year-table.ts"

/** What a day is for counting. */
export type DayKind =
  | { readonly works: true; readonly kind: "workday" }
  /** A weekend day worked for a holiday. */
  | { readonly works: true; readonly kind: "makeUp"; readonly name: string }
  | { readonly works: false; readonly kind: "weekend" }
  | { readonly works: false; readonly kind: "holiday"; readonly name: string }
  /** A day off of the agency's own place, such as a festival of an autonomous region. */
  | { readonly works: false; readonly kind: "localHoliday"; readonly name: string }

/** One day of a count. */
export interface CountedDay {
  readonly day: Day
  readonly kind: DayKind
  /** A working day inside a time that is not counted, such as a consultation. */
  readonly setAside: boolean
  /** How many working days are counted up to this day. */
  readonly counted: number
}

/** Working days of the years whose notice is known. */
export interface WorkingCalendar {
  /** Years with a table, ascending. */
  readonly years: readonly number[]
  /** @throws LawError CALENDAR_NOT_PUBLISHED with the year, where it has no table */
  kindOf(day: Day): DayKind
  /**
   * The day on which a period of working days ends. The first day is not counted (民法典 Art. 201).
   * @param from the day from whose morrow is counted
   * @param count working days, ≥ 1
   * @param setAside times that are not counted; a day in two of them is set aside once
   * @throws LawError CALENDAR_NOT_PUBLISHED where the period runs into a year with no table
   */
  addWorkingDays(from: Day, count: number, setAside?: readonly Span[]): Day
  /** The same count day by day: every day after `from` up to the last. */
  countWorkingDays(from: Day, count: number, setAside?: readonly Span[]): readonly CountedDay[]
  /** The first working day on or after a day. */
  workingDayFrom(day: Day): Day
}

/** Days off that hold in an agency's own place only: day → name. */
export type LocalHolidays = ReadonlyMap<Day, string>

const isIn = (one: Day, spans: readonly Span[]): boolean => spans.some(({ from, to }) => from <= one && one <= to)

/**
 * A calendar from yearly tables.
 * @param tables one a year, in any order; of two for the same year the later one in the list counts
 * @param local days off of the agency's own place
 */
export const workingCalendar = (tables: readonly YearTable[], local: LocalHolidays = new Map()): WorkingCalendar => {
  const byYear = new Map(tables.map((table) => [table.year, table]))
  const known = new Map<Day, DayKind>()
  const judge = (one: Day): DayKind => {
    const table = byYear.get(yearOf(one))
    if (table === undefined) throw new LawError("CALENDAR_NOT_PUBLISHED", { year: yearOf(one) })
    const [ownDay, makeUp, holiday] = [local.get(one), table.makeUp.get(one), table.off.get(one)]
    if (ownDay !== undefined) return { works: false, kind: "localHoliday", name: ownDay }
    if (makeUp !== undefined) return { works: true, kind: "makeUp", name: makeUp }
    if (holiday !== undefined) return { works: false, kind: "holiday", name: holiday }
    return weekdayOf(one) > 5 ? { works: false, kind: "weekend" } : { works: true, kind: "workday" }
  }
  const kindOf = (one: Day): DayKind => {
    const before = known.get(one)
    if (before !== undefined) return before
    const kind = judge(one)
    known.set(one, kind)
    return kind
  }
  const morrows = new Map<Day, Day>()
  // A calendar is asked for the same days again and again: by ten thousand periods, when a notice comes.
  const morrow = (one: Day): Day => {
    const before = morrows.get(one)
    if (before !== undefined) return before
    const next = plusDays(one, 1)
    morrows.set(one, next)
    return next
  }
  function* days(from: Day, count: number, setAside: readonly Span[]): Generator<CountedDay> {
    if (!Number.isSafeInteger(count) || count < 1 || count > 1000) throw new LawError("COUNT_OUT_OF_RANGE", { workingDays: count })
    let counted = 0
    for (let one = morrow(from); counted < count; one = morrow(one)) {
      const kind = kindOf(one)
      const aside = kind.works && isIn(one, setAside)
      if (kind.works && !aside) counted++
      yield { day: one, kind, setAside: aside, counted }
    }
  }
  const countWorkingDays = (from: Day, count: number, setAside: readonly Span[] = []): readonly CountedDay[] => [...days(from, count, setAside)]
  return {
    years: [...byYear.keys()].sort((a, b) => a - b),
    kindOf,
    countWorkingDays,
    addWorkingDays(from, count, setAside = []) {
      let last = from
      for (const { day } of days(from, count, setAside)) last = day
      return last
    },
    workingDayFrom(from) {
      let one = from
      while (!kindOf(one).works) one = morrow(one)
      return one
    },
  }
}
