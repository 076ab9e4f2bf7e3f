import { day, LawError, publishedCalendar as calendar } from "@gongkai/law"
import { expect, test } from "vitest"
import { lightOf } from "./light.ts"
import { defaultReportReminderRules } from "./report-rules.ts"
import { defaultReminderRules, ReminderRules } from "./rules.ts"
import { reportStageOf, stageOf } from "./stage.ts"

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

// 2026-01-31 is a Saturday. Worked since: 5 days to 02-06, 11 to 02-14, 16 to 02-28, 38 to 03-31, 42 to 04-07.
test.each([
  ["2025-12-31", null],
  ["2026-01-01", "before-30"],
  ["2026-01-23", "before-30"],
  ["2026-01-24", "before-7"],
  ["2026-01-30", "before-1"],
  ["2026-01-31", "before-0"],
  ["2026-02-01", null],
  ["2026-02-02", "overdue-1"],
  ["2026-02-04", "overdue-3"],
  ["2026-02-10", "overdue-3"],
  ["2026-02-11", "overdue-4"],
  ["2026-03-30", "overdue-9"],
  ["2026-03-31", "overdue-10"],
  ["2026-04-07", "overdue-10"],
  ["2026-04-08", null],
])("%s看1月31日到期的年度报告：%s", (today, stage) => {
  expect(reportStageOf(day("2026-01-31"), day(today), defaultReportReminderRules, calendar)?.stage ?? null).toBe(stage)
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
