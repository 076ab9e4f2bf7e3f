import { expect, test } from "vitest"
import { publishedYears } from "./years/index.ts"
import { yearTable, type HolidayEntry } from "./year-table.ts"

const tableOf = (...holidays: HolidayEntry[]): ReturnType<typeof yearTable> =>
  yearTable({ year: 2027, notice: { title: "", issuedOn: null, number: null }, holidays })

test.each([
  ["假期倒着写", { name: "元旦", off: ["01-03", "01-01"], makeUp: [] }],
  ["补班写在周三", { name: "元旦", off: null, makeUp: ["01-06"] }],
  ["同一天既放假又补班", { name: "元旦", off: ["01-01", "01-03"], makeUp: ["01-02"] }],
] satisfies [string, HolidayEntry][])("%s：整张表不收", (_case, entry) => {
  expect(() => tableOf(entry)).toThrow("CALENDAR_TABLE_INVALID")
})

test("日历上没有的日子：不收", () => {
  expect(() => tableOf({ name: "春节", off: ["02-28", "02-29"], makeUp: [] })).toThrow("NOT_A_DAY")
})

test("同一天写在两个节日里：不收", () => {
  const [a, b]: HolidayEntry[] = [
    { name: "中秋", off: ["10-01", "10-03"], makeUp: [] },
    { name: "国庆节", off: ["10-03", "10-07"], makeUp: [] },
  ]
  if (a === undefined || b === undefined) throw new Error("no entries")
  expect(() => tableOf(a, b)).toThrow("CALENDAR_TABLE_INVALID")
})

test("随产品提供2004年至2026年各一张，年份相连", () => {
  expect(publishedYears.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, i) => 2004 + i))
  for (const { off } of publishedYears) expect(off.size).toBeGreaterThan(10)
})
