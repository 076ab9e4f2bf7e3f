import { z } from "@hono/zod-openapi"
import { Id, Words } from "@gongkai/casework"
import { day, plusDays, plusMonths, yearOf, type Day } from "@gongkai/law"
import { contributionStates, type ContributionFilter } from "@gongkai/records"

/** What a list of contributions is narrowed to, as text. */
export const ContributionsWanted = z.object({ state: z.enum(contributionStates).optional(), unitId: Id.optional(), words: Words(1, 100).optional() })

/** The same as the records take it. */
export const contributionFilter = ({ state, unitId, words }: z.output<typeof ContributionsWanted>): ContributionFilter => ({
  state: state ?? null,
  unitId: unitId ?? null,
  words: words ?? null,
})

/** A year, or a month of it; this year where none is asked. */
export const MonthOrYear = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
})

/** Its days. */
export const daysOf = ({ year, month }: z.output<typeof MonthOrYear>, today: Day): { readonly from: Day; readonly to: Day } => {
  const of = String(year ?? yearOf(today))
  if (month === undefined) return { from: day(`${of}-01-01`), to: day(`${of}-12-31`) }
  const from = day(`${of}-${String(month).padStart(2, "0")}-01`)
  return { from, to: plusDays(plusMonths(from, 1), -1) }
}
