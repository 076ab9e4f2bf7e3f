import {
  defaultLawSettings,
  lawSettings,
  publishedYears,
  workingCalendar,
  yearTable,
  type Day,
  type LawContext,
  type LawSettings,
  type SettingId,
  type WorkingCalendar,
  type YearTable,
} from "@gongkai/law"
import {
  lawSourcesOf,
  localHolidaysOf,
  noticesFor,
  settingsOf,
  type EnteredNotice,
  type KeptNotice,
  type LocalHoliday,
  type Tx,
} from "@gongkai/records"

/** What an agency's calendar is made from beside the published tables. */
export interface CalendarSources {
  /** The entered notices that hold, one a year. */
  readonly notices: readonly KeptNotice[]
  readonly localHolidays: readonly LocalHoliday[]
}

/** Reads what an agency's calendar is made from; asks as that agency. */
export const calendarSources = async (tx: Tx, agencyId: string): Promise<CalendarSources> => ({
  notices: await noticesFor(tx, agencyId),
  localHolidays: await localHolidaysOf(tx, agencyId),
})

/** The table of a notice, and that of the last days of the year before, which it may rule as well. */
export const tablesOf = ({ yearBefore, ...notice }: EnteredNotice): { readonly own: YearTable; readonly before: YearTable } => ({
  own: yearTable(notice),
  before: yearTable({ year: notice.year - 1, notice: notice.notice, holidays: yearBefore }),
})

/** A year's table with days that the next year's notice rules: where both speak of a day, the later notice holds. */
const ruledBy = (table: YearTable, later: YearTable): YearTable => ({
  ...table,
  off: new Map([...[...table.off].filter(([day]) => !later.makeUp.has(day)), ...later.off]),
  makeUp: new Map([...[...table.makeUp].filter(([day]) => !later.off.has(day)), ...later.makeUp]),
})

/**
 * The tables that come of the published ones and the entered notices, by year. An entered notice stands in the place of
 * the published table of its year.
 * @param without a year to be left out altogether
 */
export const tablesFrom = (notices: readonly KeptNotice[], without: number | null = null): readonly YearTable[] => {
  const entered = notices.filter(({ notice }) => notice.year !== without).map(({ notice }) => tablesOf(notice))
  const years = new Map<number, YearTable>()
  for (const table of [...publishedYears, ...entered.map(({ own }) => own)]) if (table.year !== without) years.set(table.year, table)
  for (const { before } of entered) {
    const ruled = years.get(before.year)
    if (ruled !== undefined) years.set(before.year, ruledBy(ruled, before))
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}

/** The calendar of these tables and the days off of the agency's own place. A year with no table stays refused by name. */
export const calendarFrom = ({ notices, localHolidays }: CalendarSources, without: number | null = null): WorkingCalendar =>
  workingCalendar(tablesFrom(notices, without), new Map(localHolidays.map(({ day, name }): [Day, string] => [day, name])))

const isSetting = (setting: string): setting is SettingId => Object.hasOwn(lawSettings, setting)

/** True where a setting has an option of this name. */
export const isChoice = (setting: string, value: string): setting is SettingId =>
  isSetting(setting) && lawSettings[setting].options.some((option) => option.value === value)

/** An agency's choices over the defaults; one that the product no longer knows counts as not made. */
export const settingsFrom = (chosen: readonly { readonly setting: string; readonly value: string }[]): LawSettings => ({
  ...defaultLawSettings,
  ...Object.fromEntries(chosen.filter(({ setting, value }) => isChoice(setting, value)).map(({ setting, value }) => [setting, value])),
})

/** What an agency chose of what the law leaves open. */
export const lawSettingsOf = async (tx: Tx, agencyId: string): Promise<LawSettings> => settingsFrom(await settingsOf(tx, agencyId))

const mostMade = 100
const made = new Map<string, WorkingCalendar>()

/**
 * The calendar of these sources, made once for as long as the program runs: told by the content that was read just now,
 * never by age, so that nothing of it outlives a change.
 */
const calendarOfContent = ({ notices, localHolidays }: CalendarSources): WorkingCalendar => {
  const content = JSON.stringify([notices, localHolidays])
  const before = made.get(content)
  if (before !== undefined) return before
  const calendar = calendarFrom({ notices, localHolidays })
  if (made.size >= mostMade) made.clear()
  made.set(content, calendar)
  return calendar
}

/** All that a rule needs beside facts, for an agency, read in the transaction that asks. */
export const lawOf = async (tx: Tx, agencyId: string): Promise<LawContext> => {
  const { settings, ...sources } = await lawSourcesOf(tx, agencyId)
  return { calendar: calendarOfContent(sources), settings: settingsFrom(settings) }
}

/** The working calendar of an agency, read in the transaction that counts by it. */
export const calendarOf = async (tx: Tx, agencyId: string): Promise<WorkingCalendar> => (await lawOf(tx, agencyId)).calendar
