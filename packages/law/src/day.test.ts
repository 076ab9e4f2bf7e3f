import fc from "fast-check"
import { expect, test } from "vitest"
import { day, dayFromNumber, dayNumber, plusDays, plusMonths, weekdayOf } from "./day.ts"

test.each(["2026-02-29", "2026-13-01", "2026-1-1", "2026/01/01", "", "2026-01-01T00:00", "今天"])("“%s”不是日期", (text) => {
  expect(() => day(text)).toThrow("NOT_A_DAY")
})

test.each([
  ["2026-11-21", 6],
  ["2026-11-22", 7],
  ["2026-11-23", 1],
  ["1969-12-31", 3],
])("%s 是星期 %i", (of, weekday) => {
  expect(weekdayOf(day(of))).toBe(weekday)
})

test.each([
  ["2026-08-31", 6, "2027-02-28"],
  ["2023-08-31", 6, "2024-02-29"],
  ["2026-05-15", 6, "2026-11-15"],
  ["2026-12-31", 2, "2027-02-28"],
])("%s 起 %i 个月到 %s：没有对应日的到月末（民法典第202条）", (from, months, to) => {
  expect(plusMonths(day(from), months)).toBe(to)
})

test("日数与日期互为往返，加减互逆", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: -3000, max: 3000 }), (number, days) => {
      const one = dayFromNumber(number)
      expect(dayNumber(one)).toBe(number)
      expect(plusDays(plusDays(one, days), -days)).toBe(one)
      expect(weekdayOf(plusDays(one, 7))).toBe(weekdayOf(one))
    }),
  )
})
