import { day, plusDays, plusMonths, type Day } from "@gongkai/law"
import type { TallySpan } from "@gongkai/records"

const quarters = ["q1", "q2", "q3", "q4"] as const
const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const

/** What of a year a dashboard can show: all of it, a quarter, a month. */
export const dashboardParts = ["year", ...quarters, ...months] as const
/** One of {@link dashboardParts}. */
export type DashboardPart = (typeof dashboardParts)[number]

/** Days that a dashboard is of. */
export interface DashboardPeriod extends TallySpan {
  readonly from: Day
  readonly to: Day
  /** The first days of the months in it. */
  readonly months: readonly Day[]
}

const inYear =
  (year: number) =>
  (month: string): Day =>
    day(`${String(year)}-${month}-01`)

/** The days of a part of a year. A year is read as one number, and what is shorter as its months. */
export const dashboardPeriod = (year: number, part: DashboardPart): DashboardPeriod => {
  const quarter = quarters.findIndex((one) => one === part)
  const wanted = part === "year" ? months : quarter < 0 ? months.filter((one) => one === part) : months.slice(quarter * 3, quarter * 3 + 3)
  const firsts = wanted.map(inYear(year))
  const [from = inYear(year)("01")] = firsts
  const to = plusDays(plusMonths(firsts.at(-1) ?? from, 1), -1)
  return part === "year"
    ? { span: "year", firstDays: [from], months: firsts, from, to }
    : { span: "month", firstDays: firsts, months: firsts, from, to }
}
