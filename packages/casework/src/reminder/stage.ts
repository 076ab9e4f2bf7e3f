import { plusDays, type Day, type WorkingCalendar } from "@gongkai/law"
import { workingDaysOn } from "./light.ts"
import type { ReportReminderRule } from "./report-rules.ts"
import type { ReminderRule } from "./rules.ts"

/** A rule that speaks of a last day today, and the name of this time that it does. */
export interface Stage<Rule = ReminderRule> {
  readonly stage: string
  readonly rule: Rule
}

const workingDaysSince = (due: Day, today: Day, calendar: WorkingCalendar): number => {
  let count = 0
  for (let one = plusDays(due, 1); one <= today; one = plusDays(one, 1)) if (calendar.kindOf(one).works) count++
  return count
}

/** Which time of reminding it is, of what is overdue: daily for some working days, then every so many; 0 for none. */
const timesOverdue = (
  due: Day,
  today: Day,
  { dailyFor, thenEvery }: { readonly dailyFor: number; readonly thenEvery: number },
  calendar: WorkingCalendar,
): number => {
  const since = workingDaysSince(due, today, calendar)
  return since <= dailyFor ? since : dailyFor + Math.floor((since - dailyFor) / thenEvery)
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
  const times = timesOverdue(due, today, rule, calendar)
  return times === 0 ? null : { stage: `overdue-${String(Math.min(times, 999))}`, rule }
}

/** The same of an annual report: days before are days of the calendar, and what is overdue is said so often and no more. */
export const reportStageOf = (
  due: Day,
  today: Day,
  rules: readonly ReportReminderRule[],
  calendar: WorkingCalendar,
): Stage<ReportReminderRule> | null => {
  if (due >= today) {
    const near = rules
      .filter((rule) => rule.when === "before")
      .sort((a, b) => a.days - b.days)
      .find(({ days }) => due <= plusDays(today, days))
    return near === undefined ? null : { stage: `before-${String(near.days)}`, rule: near }
  }
  const rule = rules.find((one) => one.when === "overdue")
  if (rule === undefined) return null
  const times = timesOverdue(due, today, rule, calendar)
  return times === 0 || times > rule.atMost ? null : { stage: `overdue-${String(times)}`, rule }
}
