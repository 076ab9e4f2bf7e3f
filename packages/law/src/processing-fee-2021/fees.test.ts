import fc from "fast-check"
import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { feeByItem } from "./article-04-by-item.ts"
import { feeByPage } from "./article-05-by-page.ts"
import { abandonedUnpaid, feeNoticeInTime, paymentPeriod } from "./article-06-payment.ts"

test.each([
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [35, 3000],
  [40, 4000],
  [41, 4300],
  [50, 7000],
  [51, 7400],
])("一个自然月内%i件：%i元", (now, yuan) => {
  expect(feeByItem.apply({ earlierThisMonth: 0, now }, lawOf()).yuan).toBe(yuan)
})

test.each([
  [30, 5, 1000],
  [38, 4, 1000],
  [60, 1, 500],
  [8, 4, 200],
])("当月已有%i件，这次%i件：%i元", (earlierThisMonth, now, yuan) => {
  expect(feeByItem.apply({ earlierThisMonth, now }, lawOf()).yuan).toBe(yuan)
})

test("设为都按最后一件所在的档：第39至42件每件300元", () => {
  expect(feeByItem.apply({ earlierThisMonth: 38, now: 4 }, lawOf({ "fee.items.marginal": "last" })).yuan).toBe(1200)
})

test.each([
  [[30], 0],
  [[31], 10],
  [[100], 700],
  [[101], 720],
  [[200], 2700],
  [[201], 2740],
  [[230], 3900],
  [[30, 25], 0],
])("%j页：%i元", (pages, yuan) => {
  expect(feeByPage.apply({ pages }, lawOf()).yuan).toBe(yuan)
})

test("设为合并页数：30页和25页合为55页，250元", () => {
  expect(feeByPage.apply({ pages: [30, 25] }, lawOf({ "fee.pages.perApplication": "together" })).yuan).toBe(250)
})

test("算式各段相加等于总额，件数不漏；先后两次合起来与一次相同", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (earlierThisMonth, a, b) => {
      const feeOf = (before: number, now: number): ReturnType<typeof feeByItem.apply> => feeByItem.apply({ earlierThisMonth: before, now }, lawOf())
      const both = feeOf(earlierThisMonth, a + b)
      expect(feeOf(earlierThisMonth, a).yuan + feeOf(earlierThisMonth + a, b).yuan).toBe(both.yuan)
      expect(both.working.reduce((sum, { count }) => sum + count, 0)).toBe(a + b)
      expect(both.working.reduce((sum, { count, price }) => sum + count * price, 0)).toBe(both.yuan)
    }),
  )
})

test.each([-1, 1.5, Number.NaN, 1e9])("%d件、%d页：拒绝", (count) => {
  expect(() => feeByItem.apply({ earlierThisMonth: 0, now: count }, lawOf())).toThrow("COUNT_OUT_OF_RANGE")
  expect(() => feeByPage.apply({ pages: [count] }, lawOf())).toThrow("COUNT_OUT_OF_RANGE")
})

test("2025年12月15日收到收费通知，2026年1月13日前缴纳（1月4日周日上班），14日起视为放弃", () => {
  expect(paymentPeriod.apply({ reachedOn: day("2025-12-15") }, lawOf())).toBe("2026-01-13")
  expect(abandonedUnpaid.apply({ payBy: day("2026-01-13"), on: day("2026-01-14") }, lawOf())).toBe("2026-01-14")
  expect(() => abandonedUnpaid.apply({ payBy: day("2026-01-13"), on: day("2026-01-13") }, lawOf())).toThrow("LAPSE_BEFORE_LAST_DAY")
  expect(() => abandonedUnpaid.apply({ payBy: null, on: day("2026-01-13") }, lawOf())).toThrow("LAPSE_WITHOUT_NOTICE")
})

test("收费通知要在答复期限内发出", () => {
  expect(feeNoticeInTime.apply({ on: day("2026-03-30"), dueOn: day("2026-03-30") }, lawOf())).toBe(true)
  expect(feeNoticeInTime.apply({ on: day("2026-03-31"), dueOn: day("2026-03-30") }, lawOf())).toBe(false)
})
