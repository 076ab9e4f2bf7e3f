import fc from "fast-check"
import { expect, test } from "vitest"
import { day, dayFromNumber, dayNumber, plusDays, type Day } from "../day.ts"
import { publishedCalendar } from "./published-calendar.ts"
import { workingCalendar } from "./working-calendar.ts"
import { publishedYears } from "./years/index.ts"

test.each([
  ["2026-01-30", 20, "2026-03-05"],
  ["2026-02-13", 20, "2026-03-19"],
  ["2026-02-13", 7, "2026-03-02"],
  ["2026-01-30", 15, "2026-02-27"],
  ["2026-09-18", 20, "2026-10-22"],
  ["2026-10-22", 20, "2026-11-19"],
  ["2025-12-25", 20, "2026-01-23"],
  ["2025-01-20", 20, "2025-02-21"],
  ["2026-11-20", 20, "2026-12-18"],
  ["2019-04-25", 20, "2019-05-24"],
  ["2020-01-20", 20, "2020-02-25"],
])("%s 起第 %i 个工作日是 %s", (from, count, last) => {
  expect(publishedCalendar.addWorkingDays(day(from), count)).toBe(last)
})

test.each([
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])("%i 年有 %i 个工作日", (year, workingDays) => {
  const [first, last] = [dayNumber(day(`${String(year)}-01-01`)), dayNumber(day(`${String(year)}-12-31`))]
  let count = 0
  for (let at = first; at <= last; at++) if (publishedCalendar.kindOf(dayFromNumber(at)).works) count++
  expect(count).toBe(workingDays)
})

test.each([
  ["2026-02-14", { works: true, kind: "makeUp", name: "春节" }],
  ["2026-02-16", { works: false, kind: "holiday", name: "春节" }],
  ["2026-11-21", { works: false, kind: "weekend" }],
  ["2026-11-20", { works: true, kind: "workday" }],
])("%s 的性质", (of, kind) => {
  expect(publishedCalendar.kindOf(day(of))).toEqual(kind)
})

test("2027年放假安排没有公布：点名拒绝，不按周末推算", () => {
  expect(() => publishedCalendar.addWorkingDays(day("2026-12-20"), 20)).toThrow(
    'CALENDAR_NOT_PUBLISHED：这一年的放假安排没有录入，不能推算工作日 {"year":2027}',
  )
  expect(publishedCalendar.addWorkingDays(day("2026-12-20"), 7)).toBe("2026-12-29")
})

test("地方节日只对本地方放假", () => {
  const local = workingCalendar(publishedYears, new Map([[day("2026-03-20"), "肉孜节"]]))
  expect(local.kindOf(day("2026-03-20"))).toEqual({ works: false, kind: "localHoliday", name: "肉孜节" })
  expect(local.addWorkingDays(day("2026-03-19"), 1)).toBe("2026-03-23")
  expect(publishedCalendar.addWorkingDays(day("2026-03-19"), 1)).toBe("2026-03-20")
})

test("同一年有两张表，以后一张为准", () => {
  const [table] = publishedYears.filter(({ year }) => year === 2026)
  if (table === undefined) throw new Error("no 2026")
  const changed = workingCalendar([...publishedYears, { ...table, off: new Map([...table.off, [day("2026-11-23"), "临时"]]) }])
  expect(changed.kindOf(day("2026-11-23")).works).toBe(false)
})

const dayIn: fc.Arbitrary<Day> = fc.integer({ min: dayNumber(day("2019-01-01")), max: dayNumber(day("2026-06-30")) }).map(dayFromNumber)

test("末日总是工作日；分两段数与一次数相同；不计入的时间恰好顺延其中的工作日", () => {
  fc.assert(
    fc.property(dayIn, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 30 }), (from, a, b, length) => {
      const last = publishedCalendar.addWorkingDays(from, a)
      expect(publishedCalendar.kindOf(last).works).toBe(true)
      expect(publishedCalendar.addWorkingDays(last, b)).toBe(publishedCalendar.addWorkingDays(from, a + b))
      const span = { from: plusDays(from, 1), to: plusDays(from, length) }
      let inside = 0
      for (let at = 1; at <= length; at++) if (publishedCalendar.kindOf(plusDays(from, at)).works) inside++
      expect(publishedCalendar.addWorkingDays(from, a, [span])).toBe(publishedCalendar.addWorkingDays(from, a + inside))
      const days = publishedCalendar.countWorkingDays(from, a, [span])
      expect(days.filter(({ kind, setAside }) => kind.works && !setAside)).toHaveLength(a)
      expect(days.at(-1)?.counted).toBe(a)
    }),
  )
})

test.each([0, -1, 1.5, 100_000])("不能数 %d 个工作日", (count) => {
  expect(() => publishedCalendar.addWorkingDays(day("2026-01-05"), count)).toThrow("COUNT_OUT_OF_RANGE")
})
