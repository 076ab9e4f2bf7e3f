import type { Span, WorkingCalendar } from "@gongkai/law"

const keyOf = (from: string, count: number, setAside: readonly Span[]): string =>
  `${from} ${String(count)} ${setAside.map((span) => `${span.from}/${span.to}`).join(" ")}`

/**
 * The same calendar, counting every period once: thousands of open periods begin on a few dozen days. It lives as long as
 * the transaction that asked for it, so nothing that it remembers outlives a change of the calendar.
 */
export const remembering = (calendar: WorkingCalendar): WorkingCalendar => {
  const counted = new Map<string, ReturnType<WorkingCalendar["countWorkingDays"]>>()
  const countWorkingDays: WorkingCalendar["countWorkingDays"] = (from, count, setAside = []) => {
    const key = keyOf(from, count, setAside)
    const before = counted.get(key)
    if (before !== undefined) return before
    const days = calendar.countWorkingDays(from, count, setAside)
    counted.set(key, days)
    return days
  }
  return { ...calendar, countWorkingDays, addWorkingDays: (from, count, setAside) => countWorkingDays(from, count, setAside).at(-1)?.day ?? from }
}
