import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { penaltyWithdrawal } from "./article-48-withdrawal.ts"

test.each([
  ["2026-09-17", "2026-09-21", "9月20日周日补班，要数"],
  ["2026-02-12", "2026-02-24", "跨春节"],
])("处罚决定 %s 被撤销，%s 前撤回（%s）", (changedOn, last) => {
  expect(penaltyWithdrawal.apply({ changedOn: day(changedOn) }, lawOf())).toBe(last)
})
