import { plusDays, type Day, type WorkingCalendar } from "@gongkai/law"
import { workingDaysOn } from "./light.ts"
import type { ReminderRule } from "./rules.ts"

/** A rule that speaks of a last day today, and the name of this time that it does. */
export interface Stage {
  readonly stage: string
  readonly rule: ReminderRule
}

const workingDaysSince = (due: Day, today: Day, calendar: WorkingCalendar): number => {
  let count = 0
  for (let one = plusDays(due, 1); one <= today; one = plusDays(one, 1)) if (calendar.kindOf(one).works) count++
  return count
}

/**
 * What is to be said today of a last day; null where nothing is. Of several rules before the day the nearest holds, so that a
 * day on which nothing ran is made up for by one reminder and not by all that were missed.
 */
export const stageOf = (due: Day, today: Day, rules: readonly ReminderRule[], calendar: WorkingCalendar): Stage | null => {
  if (due >= today) {
    const near = rules
      .filter((rule) => rule.when === "before")
      .sort((a, b) => a.workingDays - b.workingDays)
      .find(({ workingDays }) => due <= (workingDaysOn(today, workingDays, calendar) ?? today))
    return near === undefined ? null : { stage: `before-${String(near.workingDays)}`, rule: near }
  }
  const rule = rules.find((one) => one.when === "overdue")
  if (rule === undefined) return null
  const since = workingDaysSince(due, today, calendar)
  const times = since <= rule.dailyFor ? since : rule.dailyFor + Math.floor((since - rule.dailyFor) / rule.thenEvery)
  return times === 0 ? null : { stage: `overdue-${String(Math.min(times, 999))}`, rule }
}
