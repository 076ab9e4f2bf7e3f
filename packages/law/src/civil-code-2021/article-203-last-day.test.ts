import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { lastDay } from "./article-203-last-day.ts"

test.each([
  ["末日1月2日在元旦假期，1月4日是补班的周日", { from: "2025-12-18", days: 15 }, "2026-01-04"],
  ["末日是平常日", { from: "2026-01-05", days: 30 }, "2026-02-04"],
  ["按月，没有对应日的到月末", { from: "2025-08-31", months: 6 }, "2026-02-28"],
])("%s", (_case, { from, ...length }, last) => {
  expect(lastDay.apply({ from: day(from), ...length }, lawOf())).toBe(last)
})
