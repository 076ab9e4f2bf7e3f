import { day, reportDeadline, type Day, type LawContext } from "@gongkai/law"
import type { DueGroup } from "@gongkai/records"

/** The last day for a report, with where it comes from; whether it was missed. */
export interface ReportDeadline {
  readonly day: Day
  readonly lawful: Day
  readonly own: Day | null
  readonly superior: Day | null
  readonly filedOn: Day | null
  readonly late: boolean
}

const inYearAfter = (year: number, monthDay: string | null): Day | null => (monthDay === null ? null : day(`${String(year + 1)}-${monthDay}`))

/**
 * Until when an agency's report of a year is due: the earliest of the law's day, its own and its superior's for those below.
 * @param filedOn the day on which it was first filed; null while it is not
 */
export const deadlineOf = (
  { kind, ownDay, superiorDay }: DueGroup,
  year: number,
  filedOn: Day | null,
  today: Day,
  law: LawContext,
): ReportDeadline => {
  const duty = { of: kind === "government" ? ("government" as const) : ("department" as const), year }
  const [own, superior] = [inYearAfter(year, ownDay), inYearAfter(year, superiorDay)]
  const localDay = own !== null && (superior === null || own < superior) ? own : superior
  const last = reportDeadline.apply({ ...duty, localDay }, law)
  return { day: last, lawful: reportDeadline.apply({ ...duty, localDay: null }, law), own, superior, filedOn, late: (filedOn ?? today) > last }
}
