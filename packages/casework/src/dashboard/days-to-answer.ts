import type { Tally } from "@gongkai/records"

/** How many replies took so many working days. */
export interface AnsweredIn {
  readonly days: number
  readonly count: number
}

/** In how many working days replies went out: their number, the quantiles, and every number of days that occurred. */
export interface DaysToAnswer {
  readonly counted: number
  readonly median: number | null
  readonly p90: number | null
  readonly histogram: readonly AnsweredIn[]
}

/** The fewest days within which so great a part of all replies went out; null where there is none. */
const within = (histogram: readonly AnsweredIn[], counted: number, percent: number): number | null => {
  const needed = Math.ceil((counted * percent) / 100)
  let [sum, found]: [number, number | null] = [0, null]
  for (const { days, count } of histogram) {
    if (sum >= needed) break
    sum += count
    found = days
  }
  return counted === 0 ? null : found
}

/** The days to answer from the numbers of a period: exact over a whole tree, as its agencies' numbers are summed day by day. */
export const daysToAnswer = (tallies: readonly Tally[]): DaysToAnswer => {
  const histogram = tallies
    .filter(({ measure }) => measure === "days")
    .map(({ number, value }) => ({ days: number, count: value }))
    .sort((a, b) => a.days - b.days)
  const counted = histogram.reduce((sum, { count }) => sum + count, 0)
  return { counted, median: within(histogram, counted, 50), p90: within(histogram, counted, 90), histogram }
}
