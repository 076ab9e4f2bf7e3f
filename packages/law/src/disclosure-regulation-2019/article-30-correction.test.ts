import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { abandonedUncorrected } from "./article-30-abandonment.ts"
import { correctionInTime, correctionNotice } from "./article-30-correction.ts"

test.each([
  ["平常", "2026-03-02", "2026-03-11"],
  ["跨春节，2月14日、28日上班", "2026-02-13", "2026-03-02"],
  ["年底，不用数到下一年", "2026-12-20", "2026-12-29"],
])("%s：%s 收到，%s 前告知补正", (_case, receivedOn, by) => {
  expect(correctionNotice.apply({ receivedOn: day(receivedOn) }, lawOf())).toBe(by)
})

test("期限末日交邮、三天后到：按交邮之日不迟，按到达之日迟", () => {
  const posted = { deadline: day("2026-03-20"), arrivedOn: day("2026-03-23"), postedOn: day("2026-03-20") }
  expect(correctionInTime.apply(posted, lawOf())).toBe(true)
  expect(correctionInTime.apply(posted, lawOf({ "correction.postedInTime": "arrived" }))).toBe(false)
  expect(correctionInTime.apply({ ...posted, postedOn: null }, lawOf())).toBe(false)
})

test("视为放弃：最早是补正期限末日的次日；当日不行，没有告知过不行", () => {
  expect(abandonedUncorrected.apply({ deadline: day("2026-03-20"), on: day("2026-03-21") }, lawOf())).toBe("2026-03-21")
  expect(() => abandonedUncorrected.apply({ deadline: day("2026-03-20"), on: day("2026-03-20") }, lawOf())).toThrow("LAPSE_BEFORE_LAST_DAY")
  expect(() => abandonedUncorrected.apply({ deadline: null, on: day("2026-03-20") }, lawOf())).toThrow("LAPSE_WITHOUT_NOTICE")
})
