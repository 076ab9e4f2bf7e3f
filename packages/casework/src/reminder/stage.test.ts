import { day, LawError, publishedCalendar as calendar } from "@gongkai/law"
import { expect, test } from "vitest"
import { lightOf } from "./light.ts"
import { defaultReminderRules, ReminderRules } from "./rules.ts"
import { stageOf } from "./stage.ts"

// 2026-04-30 is a Thursday before five days off; 2026-05-09 is a Saturday that is worked.
test.each([
  ["2026-04-22", "2026-04-30", null],
  ["2026-04-23", "2026-04-30", "before-5"],
  ["2026-04-27", "2026-04-30", "before-5"],
  ["2026-04-28", "2026-04-30", "before-2"],
  ["2026-04-29", "2026-04-30", "before-2"],
  ["2026-04-30", "2026-04-30", "before-0"],
  ["2026-05-05", "2026-04-30", null],
  ["2026-05-06", "2026-04-30", "overdue-1"],
  ["2026-05-07", "2026-04-30", "overdue-2"],
  ["2026-05-08", "2026-04-30", "overdue-3"],
  ["2026-05-09", "2026-04-30", "overdue-3"],
  ["2026-05-13", "2026-04-30", "overdue-3"],
  ["2026-05-14", "2026-04-30", "overdue-4"],
  ["2026-05-22", "2026-04-30", "overdue-5"],
])("%s看%s到期的：%s", (today, due, stage) => {
  expect(stageOf(day(due), day(today), defaultReminderRules, calendar)?.stage ?? null).toBe(stage)
})

test("没有规则就不提醒；同一时点不能有两条规则", () => {
  expect(stageOf(day("2026-04-30"), day("2026-04-30"), [], calendar)).toBeNull()
  expect(stageOf(day("2026-04-29"), day("2026-04-30"), [], calendar)).toBeNull()
  expect(ReminderRules.safeParse([...defaultReminderRules, defaultReminderRules[0]]).success).toBe(false)
  expect(ReminderRules.safeParse(defaultReminderRules).success).toBe(true)
})

test.each([
  ["2026-04-22", "later"],
  ["2026-04-23", "in5"],
  ["2026-04-28", "in2"],
  ["2026-04-30", "today"],
  ["2026-05-01", "overdue"],
])("%s看2026-04-30到期的：%s", (today, light) => {
  expect(lightOf(day("2026-04-30"), day(today), calendar)).toBe(light)
})

test("没有放假安排的年份：逾期几个工作日说不出来，不按周末推算", () => {
  expect(() => stageOf(day("2030-01-04"), day("2030-01-10"), defaultReminderRules, calendar)).toThrow(LawError)
})
