import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { answerPeriod, extension } from "./article-33-answer-period.ts"
import { setAside } from "./article-33-set-aside.ts"

test.each([
  ["平常月份", "2026-03-02", 0, "2026-03-30"],
  ["延长二十个工作日", "2026-03-02", 20, "2026-04-28"],
  ["跨国庆，9月20日、10月10日上班", "2026-09-10", 0, "2026-10-14"],
  ["跨劳动节", "2026-04-20", 0, "2026-05-20"],
  ["跨元旦，1月4日上班", "2025-12-29", 0, "2026-01-27"],
])("%s：%s 收到、延长 %i 日，%s 届满", (_case, from, extendedBy, due) => {
  expect(answerPeriod.apply({ from: day(from), extendedBy, setAside: [] }, lawOf())).toBe(due)
})

const spans = [
  { from: day("2026-03-10"), to: day("2026-03-20") },
  { from: day("2026-03-16"), to: day("2026-03-24") },
]

test("征求意见的日子不计入；两次重叠的日子只扣一次，设为各扣时扣两次", () => {
  expect(answerPeriod.apply({ from: day("2026-03-02"), extendedBy: 0, setAside: spans.slice(0, 1) }, lawOf())).toBe("2026-04-13")
  expect(answerPeriod.apply({ from: day("2026-03-02"), extendedBy: 0, setAside: spans }, lawOf())).toBe("2026-04-15")
  // 3月16日至20日五个工作日在两次之内，再扣五天。
  expect(answerPeriod.apply({ from: day("2026-03-02"), extendedBy: 0, setAside: spans }, lawOf({ "pause.overlap": "each" }))).toBe("2026-04-22")
})

const asked = { askedOn: day("2026-03-09"), reachedOn: day("2026-03-11"), answerBy: day("2026-04-01"), answeredOn: day("2026-03-20") }
test.each([
  ["发函次日起", {}, asked, { from: "2026-03-10", to: "2026-03-20" }],
  ["设为发函当日起", { "pause.bounds": "fromLetter" }, asked, { from: "2026-03-09", to: "2026-03-20" }],
  ["设为对方收到次日起", { "pause.bounds": "fromReached" }, asked, { from: "2026-03-12", to: "2026-03-20" }],
  ["没有回音，到第十五个工作日", {}, { ...asked, answeredOn: null }, { from: "2026-03-10", to: "2026-04-01" }],
  ["回音迟到，仍到第十五个工作日", {}, { ...asked, answeredOn: day("2026-04-07") }, { from: "2026-03-10", to: "2026-04-01" }],
  ["设为到迟来的回音", { "pause.silence": "toLateAnswer" }, { ...asked, answeredOn: day("2026-04-07") }, { from: "2026-03-10", to: "2026-04-07" }],
  ["当天发、当天回，一天不扣", {}, { ...asked, answeredOn: day("2026-03-09") }, null],
] as const)("%s", (_case, settings, consultation, expected) => {
  expect(setAside.apply(consultation, lawOf(settings))).toEqual(expected)
})

const ask = { on: day("2026-03-30"), days: 20, headConsents: true, extendedBefore: 0, dueOn: day("2026-03-30") }
test("末日当天还可以延长，次日不可以", () => {
  expect(extension.apply(ask, lawOf())).toBe(20)
  expect(() => extension.apply({ ...ask, on: day("2026-03-31") }, lawOf())).toThrow("EXTENSION_AFTER_DUE_DAY")
})
test.each([
  ["第二次", { extendedBefore: 1 }, "EXTENSION_TWICE"],
  ["二十一个工作日", { days: 21 }, "EXTENSION_TOO_LONG"],
  ["零日", { days: 0 }, "EXTENSION_TOO_LONG"],
  ["没有负责人同意", { headConsents: false }, "EXTENSION_WITHOUT_CONSENT"],
])("不能延长：%s", (_case, change, code) => {
  expect(() => extension.apply({ ...ask, ...change }, lawOf())).toThrow(code)
})
