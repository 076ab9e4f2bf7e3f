import { day, publishedCalendar } from "@gongkai/law"
import { expect, test } from "vitest"
import { workingDaysLeft } from "./days-left.ts"

const left = (today: string, due: string | null): number | null => workingDaysLeft(publishedCalendar, day(today), due === null ? null : day(due))

test.each([
  ["2026-03-30", "2026-03-31", 1],
  ["2026-03-31", "2026-03-31", 0],
  // Tomb-sweeping, Saturday 4 to Monday 6 April.
  ["2026-04-03", "2026-04-08", 2],
  // 6, 7, 8, Saturday 9 May, worked for the holiday of 1 to 5 May, and 11.
  ["2026-04-30", "2026-05-11", 5],
  ["2026-05-15", "2026-05-14", -1],
  ["2026-05-18", "2026-05-15", -1],
])("%s距%s还有%i个工作日", (today, due, count) => {
  expect(left(today, due)).toBe(count)
})

test("期限最后一天过去后只有周末，也算逾期；没有期限或者没有放假安排的年份，没有数", () => {
  expect(left("2026-03-22", "2026-03-20")).toBe(-1)
  expect(left("2026-03-20", null)).toBeNull()
  expect(left("2026-12-30", "2029-01-05")).toBeNull()
})
