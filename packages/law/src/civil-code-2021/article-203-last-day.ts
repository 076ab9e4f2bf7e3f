import { plusDays, plusMonths, day, type Day } from "../day.ts"
import { rule } from "../rule.ts"

/** A period of calendar days or months from a day that does not count itself. */
export interface CalendarPeriod {
  readonly from: Day
  readonly days?: number
  readonly months?: number
}

/** The last day of a calendar period; one that ends on a day off ends on the first day after (Art. 201 to 203). */
export const lastDay = rule({
  id: "civil-code-2021/203/last-day",
  name: "期间的末日",
  cites: { law: "民法典", article: 203, paragraph: 1, says: "开始的当日不计；末日是法定休假日的，以休假结束的次日为末日；按月的到对应日" },
  inForce: { from: day("2021-01-01") },
  apply: ({ from, days = 0, months = 0 }: CalendarPeriod, { calendar }): Day => calendar.workingDayFrom(plusDays(plusMonths(from, months), days)),
})
