import type { components } from "@gongkai/client"
import dayjs, { type Dayjs } from "dayjs"

/** A notice as the API takes it. */
export type Notice = NonNullable<components["schemas"]["YearNoticeRead"]["notice"]>
type Entry = Notice["holidays"][number]
/** The client's types know a pair in an answer as a list only. */
interface ReadEntry {
  readonly name: string
  readonly off: readonly string[] | null
  readonly makeUp: readonly string[]
}
/** A notice as it was read from a file, or as it stands in the calendar. */
export type ReadNotice = Omit<Notice, "holidays" | "yearBefore"> & {
  readonly holidays: readonly ReadEntry[]
  readonly yearBefore: readonly ReadEntry[]
}

/** One holiday as an officer reads it in the notice: whole dates, the December before among them. */
export interface NoticeRow {
  readonly name: string
  readonly off: readonly [Dayjs, Dayjs] | null
  readonly makeUp: readonly Dayjs[]
}

const monthDay = (at: Dayjs): string => at.format("MM-DD")
const endOfYearBefore = (year: number): Dayjs => dayjs(`${year - 1}-12-31`)

/** The part of a range that lies in one year; null for none. */
const partOf = (off: NoticeRow["off"], year: number, own: boolean): [string, string] | null => {
  if (off === null) return null
  const [from, to] = off
  if (own) return to.year() < year ? null : [from.year() < year ? "01-01" : monthDay(from), monthDay(to)]
  return from.year() >= year ? null : [monthDay(from), to.year() < year ? monthDay(to) : monthDay(endOfYearBefore(year))]
}

const entriesOf = (rows: readonly NoticeRow[], year: number, own: boolean): Entry[] =>
  rows
    .map(({ name, off, makeUp }) => ({
      name: name.trim(),
      off: partOf(off, year, own),
      makeUp: makeUp.filter((at) => at.year() < year !== own).map(monthDay),
    }))
    .filter(({ off, makeUp }) => off !== null || makeUp.length > 0)

/** The notice's two lists, as the API takes them: a holiday that begins in December is cut at the turn of the year. */
export const listsOf = (rows: readonly NoticeRow[], year: number): Pick<Notice, "holidays" | "yearBefore"> => ({
  holidays: entriesOf(rows, year, true),
  yearBefore: entriesOf(rows, year, false),
})

/** Whether every date of a row lies in the year or in the December before. */
export const liesIn = ({ off, makeUp }: NoticeRow, year: number): boolean =>
  [...(off ?? []), ...makeUp].every((at) => at.year() === year || (at.year() === year - 1 && at.month() === 11))

const rangeOf = (off: readonly string[] | null, year: number): NoticeRow["off"] => {
  const [from, to] = off ?? []
  return from === undefined || to === undefined ? null : [dayjs(`${year}-${from}`), dayjs(`${year}-${to}`)]
}

const rowsOfEntries = (entries: readonly ReadEntry[], year: number): NoticeRow[] =>
  entries.map(({ name, off, makeUp }) => ({ name, off: rangeOf(off, year), makeUp: makeUp.map((at) => dayjs(`${year}-${at}`)) }))

/** Joins what was cut at the turn of the year. */
const joined = (rows: readonly NoticeRow[]): NoticeRow[] => {
  const out: NoticeRow[] = []
  for (const row of rows) {
    const at = out.findIndex(
      ({ name, off }) => name === row.name && off !== null && row.off !== null && off[1].add(1, "day").isSame(row.off[0], "day"),
    )
    const before = out[at]
    if (before?.off && row.off) out[at] = { name: row.name, off: [before.off[0], row.off[1]], makeUp: [...before.makeUp, ...row.makeUp] }
    else out.push(row)
  }
  return out
}

/** Rows of a notice that was read from a file, or of one that is to be corrected. */
export const rowsOfNotice = ({ year, holidays, yearBefore }: Pick<ReadNotice, "year" | "holidays" | "yearBefore">): NoticeRow[] =>
  joined([...rowsOfEntries(yearBefore, Number(year) - 1), ...rowsOfEntries(holidays, Number(year))])
