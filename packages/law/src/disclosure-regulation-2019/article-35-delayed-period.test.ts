import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { delayedPeriod } from "./article-35-delayed-period.ts"

test("延迟答复的期限由机关确定；设了上限的，超出不行", () => {
  const delay = { from: day("2026-03-02"), until: day("2026-12-01") }
  expect(delayedPeriod.apply(delay, lawOf())).toBe("2026-12-01")
  expect(() => delayedPeriod.apply(delay, lawOf({ "delayedPeriod.bound": "twoPeriods" }))).toThrow("COUNT_OUT_OF_RANGE")
  expect(delayedPeriod.apply({ ...delay, until: day("2026-06-01") }, lawOf({ "delayedPeriod.bound": "twoPeriods" }))).toBe("2026-06-01")
})
