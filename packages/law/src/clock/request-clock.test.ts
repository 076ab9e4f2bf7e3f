import fc from "fast-check"
import { expect, test } from "vitest"
import { publishedCalendar } from "../calendar/published-calendar.ts"
import { day, plusDays } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { requestClock, type RequestClock } from "./request-clock.ts"
import type { RequestFact } from "./request-facts.ts"

const close = day("2026-11-20")
const clockOf = (facts: readonly RequestFact[], asOf = close, settings: Parameters<typeof lawOf>[0] = {}): RequestClock =>
  requestClock(facts, asOf, lawOf(settings))

const received = (on: string): RequestFact => ({ what: "received", on: day(on), channel: "in-person" })
const decided = (on: string): RequestFact => ({ what: "decided", on: day(on), outcome: "granted", ground: "36(2)", withheld: null })
const served = (on: string): RequestFact => ({ what: "served", on: day(on), channel: "registered-post", seenOn: null })

test("3月2日当面提交，3月30日届满；30日交邮不迟，31日交邮迟", () => {
  const clock = clockOf([received("2026-03-02"), decided("2026-03-27"), served("2026-03-30")])
  expect(clock).toMatchObject({ receivedOn: "2026-03-02", answerDue: "2026-03-30", noDueDay: null, late: false, remedies: "B" })
  expect(clock.ending).toEqual({ how: "served", on: "2026-03-30" })
  expect(clock.working.at(-1)).toEqual({ day: "2026-03-30", kind: { works: true, kind: "workday" }, setAside: false, counted: 20 })
  expect(clockOf([received("2026-03-02"), decided("2026-03-27"), served("2026-03-31")]).late).toBe(true)
})

test("没有答复：届满当天还不迟，次日迟", () => {
  expect(clockOf([received("2026-03-02")], day("2026-03-30")).late).toBe(false)
  expect(clockOf([received("2026-03-02")], day("2026-03-31")).late).toBe(true)
})

test("网上提交，还没有双方确认：没有收到之日，也没有末日", () => {
  const clock = clockOf([{ what: "received", on: day("2026-03-02"), channel: "online" }])
  expect(clock).toMatchObject({ receivedOn: null, answerDue: null, noDueDay: "awaitingConfirmation", late: false })
})

const corrected: readonly RequestFact[] = [
  received("2026-03-02"),
  { what: "correctionNotified", on: day("2026-03-11"), deadline: day("2026-03-25") },
  { what: "correctionReceived", on: day("2026-03-20"), postedOn: null },
]
test("告知补正后没有末日；3月20日收到补正，从次日重新数二十个工作日到4月20日（清明4月6日放假）", () => {
  expect(clockOf(corrected.slice(0, 2))).toMatchObject({
    answerDue: null,
    noDueDay: "awaitingCorrection",
    steps: { correctionNoticeBy: "2026-03-11" },
  })
  expect(clockOf(corrected)).toMatchObject({ answerDue: "2026-04-20", receivedOn: "2026-03-02" })
})

test("第二次告知补正：不再重新起算，设为重新起算的才重新起算", () => {
  const twice: readonly RequestFact[] = [
    ...corrected,
    { what: "correctionNotified", on: day("2026-03-27"), deadline: day("2026-04-10") },
    { what: "correctionReceived", on: day("2026-04-02"), postedOn: null },
  ]
  expect(clockOf(twice).answerDue).toBe("2026-04-20")
  expect(clockOf(twice, close, { "correction.secondNotice": "restarts" }).answerDue).toBe("2026-05-06")
})

test("等待补正时设为照原期限显示", () => {
  expect(clockOf(corrected.slice(0, 2), close, { "clock.awaiting": "runs" }).answerDue).toBe("2026-03-30")
})

const consulted: readonly RequestFact[] = [
  received("2026-03-02"),
  { what: "thirdPartyAsked", on: day("2026-03-09"), reached: day("2026-03-11"), party: "甲" },
  { what: "thirdPartyAnswered", on: day("2026-03-20"), party: "甲" },
]
test("3月9日征求意见、20日回音，3月10日至20日九个工作日不计，4月13日届满", () => {
  expect(clockOf(consulted)).toMatchObject({ answerDue: "2026-04-13", steps: { thirdPartyAnswerBy: "2026-04-01" } })
})
test("征求意见书还没有送到：暂时没有末日", () => {
  expect(clockOf([received("2026-03-02"), { what: "jointMakerAsked", on: day("2026-03-09"), reached: null, party: "乙" }])).toMatchObject({
    answerDue: null,
    noDueDay: "awaitingConsultationLetter",
  })
})
test("两个第三方各有各的回音", () => {
  const two: readonly RequestFact[] = [...consulted, { what: "thirdPartyAsked", on: day("2026-03-09"), reached: day("2026-03-11"), party: "丙" }]
  const [a, b] = clockOf(two).consultations
  expect([a?.answeredOn, b?.answeredOn]).toEqual(["2026-03-20", null])
  // 丙没有回音，3月10日至4月1日十七个工作日不计。
  expect(clockOf(two).answerDue).toBe("2026-04-23")
})

test("延长二十个工作日：首期末日3月30日，延到4月28日；第35条另定期限的，以所定之日为准", () => {
  const extended: readonly RequestFact[] = [received("2026-03-02"), { what: "extended", on: day("2026-03-25"), days: 20 }]
  expect(clockOf(extended)).toMatchObject({ answerDue: "2026-04-28", steps: { firstAnswerDue: "2026-03-30" } })
  expect(clockOf([...extended, { what: "delayed", on: day("2026-04-20"), until: day("2026-06-30") }])).toMatchObject({
    answerDue: "2026-06-30",
    working: [],
  })
})

const fee: readonly RequestFact[] = [
  received("2026-03-02"),
  { what: "feeNotified", on: day("2026-03-20"), reached: day("2026-03-23") },
  { what: "feePaid", on: day("2026-04-01") },
]
test("收费通知：等待缴费没有末日；缴费次日起重新数；设为接着数的，扣除等待的日子", () => {
  expect(clockOf(fee.slice(0, 2))).toMatchObject({
    answerDue: null,
    noDueDay: "awaitingPayment",
    steps: { payBy: "2026-04-21", firstAnswerDue: "2026-03-30" },
  })
  expect(clockOf(fee).answerDue).toBe("2026-04-30")
  // 3月20日至4月1日九个工作日不计：3月30日之后再数九个，清明放假。
  expect(clockOf(fee, close, { "fee.clock": "resumes" }).answerDue).toBe("2026-04-13")
})

test("撤回、视为放弃：不算迟延；撤回没有救济途径", () => {
  expect(clockOf([received("2026-03-02"), { what: "withdrawn", on: day("2026-03-10") }])).toMatchObject({
    late: false,
    remedies: null,
    answerDue: "2026-03-30",
  })
  const lapsed: RequestFact = { what: "lapsed", on: day("2026-03-26"), outcome: "other.correctionOverdue", ground: "30" }
  expect(clockOf([...corrected.slice(0, 2), lapsed])).toMatchObject({ late: false, remedies: "B", answerDue: null, ending: { how: "lapsed" } })
})

test("补正与缴费同时等待：先缴费，后收到补正，仍从收到补正次日重新数", () => {
  const both: readonly RequestFact[] = [
    received("2026-03-02"),
    { what: "correctionNotified", on: day("2026-03-09"), deadline: day("2026-03-25") },
    { what: "feeNotified", on: day("2026-03-10"), reached: day("2026-03-10") },
    { what: "feePaid", on: day("2026-03-12") },
  ]
  expect(clockOf(both).noDueDay).toBe("awaitingCorrection")
  expect(clockOf([...both, { what: "correctionReceived", on: day("2026-03-20"), postedOn: null }]).answerDue).toBe("2026-04-20")
})

test("设为照原期限显示的，征求意见书没有送到时也没有末日：不计入的日子还不知道有几天", () => {
  const asked: readonly RequestFact[] = [...corrected.slice(0, 2), { what: "thirdPartyAsked", on: day("2026-03-12"), reached: null, party: "甲" }]
  expect(clockOf(asked, close, { "clock.awaiting": "runs" })).toMatchObject({ answerDue: null, noDueDay: "awaitingCorrection" })
})

test("数到2027年：没有放假安排，不猜", () => {
  const clock = clockOf([received("2026-12-20")], day("2026-12-31"))
  expect(clock).toMatchObject({ answerDue: null, noDueDay: "noCalendar", late: false, steps: { correctionNoticeBy: "2026-12-29" } })
})

test("没有收到申请的记录：拒绝", () => {
  expect(() => clockOf([decided("2026-03-27")])).toThrow("RECEIPT_MISSING")
})

test("截至某日：以后的事不算", () => {
  expect(clockOf(corrected, day("2026-03-15")).noDueDay).toBe("awaitingCorrection")
  expect(clockOf(corrected, day("2026-03-05")).answerDue).toBe("2026-03-30")
})

test("任意的征求意见：末日是工作日，恰好顺延不计入的工作日；晚一天收到，末日不会提前", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(15), fc.nat(25), (start, sent, took) => {
      const on = plusDays(day("2025-03-03"), start)
      const asked = plusDays(on, sent)
      const answered = plusDays(asked, took)
      const facts = (from: typeof on): readonly RequestFact[] => [
        { what: "received", on: from, channel: "in-person" },
        { what: "thirdPartyAsked", on: asked, reached: asked, party: "" },
        { what: "thirdPartyAnswered", on: answered, party: "" },
      ]
      const clock = clockOf(facts(on))
      if (clock.answerDue === null) throw new Error("no due day")
      expect(publishedCalendar.kindOf(clock.answerDue).works).toBe(true)
      expect(clock.working.filter(({ kind, setAside }) => kind.works && !setAside)).toHaveLength(20)
      if (sent > 0) expect((clockOf(facts(plusDays(on, 1))).answerDue ?? "") >= clock.answerDue).toBe(true)
    }),
  )
})
