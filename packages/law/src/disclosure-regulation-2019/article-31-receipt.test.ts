import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { receipt, type Channel } from "./article-31-receipt.ts"

test.each([
  ["当面提交，提交当日", "in-person", null, "2026-03-02"],
  ["挂号信，签收当日", "registered-post", null, "2026-03-02"],
  ["挂号信，事后电话联系过也不变", "registered-post", "2026-03-04", "2026-03-02"],
  ["平信，与申请人确认之日", "ordinary-post", "2026-03-04", "2026-03-04"],
  ["网上，双方确认之日", "online", "2026-03-03", "2026-03-03"],
  ["传真，双方确认之日", "fax", "2026-03-03", "2026-03-03"],
  ["邮箱，双方确认之日", "email", "2026-03-05", "2026-03-05"],
  ["平信，还没有联系上", "ordinary-post", null, null],
  ["口头，代填之日", "oral", null, "2026-03-02"],
] satisfies [string, Channel, string | null, string | null][])("3月2日到达：%s", (_case, channel, confirmedOn, expected) => {
  expect(receipt.apply({ channel, on: day("2026-03-02"), confirmedOn: confirmedOn === null ? null : day(confirmedOn) }, lawOf())).toBe(expected)
})

test("设为以确认代填内容之日为准时，口头申请等确认", () => {
  const confirmed = lawOf({ "receipt.oral": "confirmed" })
  expect(receipt.apply({ channel: "oral", on: day("2026-03-02"), confirmedOn: null }, confirmed)).toBeNull()
  expect(receipt.apply({ channel: "oral", on: day("2026-03-02"), confirmedOn: day("2026-03-03") }, confirmed)).toBe("2026-03-03")
})
