import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { suitAfterReconsideration } from "./article-45-after-reconsideration.ts"
import { litigationDirectPeriod } from "./article-46-litigation-direct.ts"
import { defendantAnswer } from "./article-67-defendant-answer.ts"

test("9月20日收到复议决定，第十五日10月5日在假期，顺延到10月8日起诉", () => {
  expect(suitAfterReconsideration.apply({ endedOn: day("2026-09-20") }, lawOf())).toBe("2026-10-08")
})

test("5月15日知道的，11月15日是周日，顺延到16日直接起诉", () => {
  expect(litigationDirectPeriod.apply({ knownOn: day("2026-05-15") }, lawOf())).toBe("2026-11-16")
})

test("6月5日收到起诉状副本，第十五日6月20日是端午假期的周六，6月22日前答辩", () => {
  expect(defendantAnswer.apply({ copyReceivedOn: day("2026-06-05") }, lawOf())).toBe("2026-06-22")
})
