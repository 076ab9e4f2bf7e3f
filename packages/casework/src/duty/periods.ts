import { day, plusDays, plusMonths, type Day } from "@gongkai/law"
import type { Counted } from "./fields.ts"

const monthsOf = { monthly: 1, quarterly: 3, yearly: 12 } as const
type Periodic = keyof typeof monthsOf

const isPeriodic = (cycle: Counted["cycle"]): cycle is Periodic => Object.hasOwn(monthsOf, cycle)

/** The first day of the month, the quarter or the year in which a day lies. */
const periodFrom = (on: Day, months: number): Day => {
  const month = Number(on.slice(5, 7))
  const first = month - ((month - 1) % months)
  return day(`${on.slice(0, 4)}-${String(first).padStart(2, "0")}-01`)
}

/**
 * The last day of the next time that a duty has to be done: in the month, quarter or year after the last publication, or
 * in that in which it began to count. A yearly duty has its own day in the year; what comes after it is late, and is done
 * for that year all the same.
 * @returns null for a duty that comes round by no calendar
 */
export const periodDue = ({ cycle, yearDay }: Counted, since: Day, lastPublishedOn: Day | null): Day | null => {
  if (!isPeriodic(cycle)) return null
  const months = monthsOf[cycle]
  const done = lastPublishedOn !== null && lastPublishedOn >= since
  const from = done ? plusMonths(periodFrom(lastPublishedOn, months), months) : periodFrom(since, months)
  if (cycle !== "yearly") return plusDays(plusMonths(from, months), -1)
  const own = day(`${from.slice(0, 4)}-${yearDay ?? "12-31"}`)
  // One that began after this year's day counts from the next.
  return done || own >= since ? own : plusMonths(own, monthsOf.yearly)
}

/** How many times a duty was left undone up to a day: its due day, and those that came round since. */
export const timesMissed = (cycle: Counted["cycle"], due: Day, today: Day): number => {
  if (!isPeriodic(cycle) || due >= today) return 0
  const index = (on: Day): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1
  const months = monthsOf[cycle]
  let missed = 0
  for (let at = 0; index(due) + at <= index(today); at += months) if (plusMonths(due, at) < today) missed += 1
  return missed
}
