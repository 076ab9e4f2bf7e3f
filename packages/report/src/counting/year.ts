import type { Day } from "@gongkai/law"
import type { Edition } from "../form/kinds.ts"

/** A year's report as of a day, in an edition of the form. */
export interface ReportYear {
  readonly year: number
  /** The close of this day; later than the year's last day it counts as that. */
  readonly asOf: Day
  readonly form: Edition
}

/** First and last day of what is counted, `YYYY-MM-DD`; the last is before the first where the year has not begun. */
export const boundsOf = ({ year, asOf }: Pick<ReportYear, "year" | "asOf">): { readonly first: string; readonly close: string } => {
  const [first, end] = [`${String(year)}-01-01`, `${String(year)}-12-31`]
  return { first, close: asOf < end ? asOf : end }
}
