import { day, defaultLawSettings, outcomes, publishedCalendar, requestClock, type LawContext } from "@gongkai/law"
import { applicantKinds } from "@gongkai/records"
import { expect, test } from "vitest"
import { dayOf, factsOf } from "./history.ts"
import { generateCases, type CasesWish } from "./generate.ts"
import { plots } from "./plots.ts"

const law: LawContext = { calendar: publishedCalendar, settings: defaultLawSettings }
const wish: CasesWish = { seed: 4, agencyId: "office", from: day("2024-11-20"), to: day("2026-11-20"), count: 400, law }

test("同一个种子，同样的案件；换一个种子，另外的案件", () => {
  expect(generateCases(wish)).toEqual(generateCases(wish))
  expect(generateCases(wish)).not.toEqual(generateCases({ ...wish, seed: 5 }))
})

test("每种结果、每个依据、每类申请人、每种渠道都有；没有今天以后的事，事情按日子排列", () => {
  const { histories } = generateCases(wish)
  expect(histories).toHaveLength(400)
  const decided = histories.flatMap((one) => factsOf(one).filter((fact) => fact.what === "decided" || fact.what === "lapsed"))
  expect(new Set(decided.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(outcomes)))
  for (const [outcome, { grounds }] of Object.entries(outcomes))
    for (const ground of grounds ?? [null])
      expect(
        decided.some((one) => one.outcome === outcome && one.ground === ground),
        `${outcome} ${String(ground)}`,
      ).toBe(true)
  expect(new Set(histories.map(({ applicantKind }) => applicantKind))).toEqual(new Set(applicantKinds))
  expect(new Set(histories.map(({ channel }) => channel)).size).toBe(7)
  for (const { on, entries } of histories) {
    const days = [on, ...entries.map(dayOf)]
    expect(days).toEqual([...days].sort())
    expect(days.at(-1)! <= wish.to).toBe(true)
  }
  expect(histories.filter(({ repeats }) => repeats !== null).length).toBeGreaterThan(5)
  expect(histories.filter(({ item }) => item === 2).length).toBeGreaterThan(0)
  expect(new Set(histories.flatMap(({ disputes }) => disputes.map(({ result }) => result))).size).toBeGreaterThan(1)
})

// 2026年11月20日是星期五。
test.each([
  ["今天届满", "due today", "2026-11-20"],
  ["两个工作日内届满", "due in 2", "2026-11-24"],
  ["五个工作日内届满", "due in 5", "2026-11-27"],
])("%s", (_title, plot, due) => {
  const found = generateCases(wish).histories.find((one) => one.plot === plot)!
  expect(requestClock(factsOf(found), wish.to, law)).toMatchObject({ answerDue: due, late: false, ending: null })
})

// 通常的答复期限按工作日计算，末日不会是休息日；第三十五条的延迟答复之日由机关确定并告知申请人，不是数出来的期间，不顺延。
test("2026年11月21日（星期六）届满的，都是数量、频次过多而由机关另定延迟答复之日的申请；过了这一天就是逾期", () => {
  const saturday = { ...wish, to: day("2026-11-21") }
  const found = generateCases(saturday).histories.find((one) => one.plot === "due today")!
  expect(requestClock(factsOf(found), saturday.to, law)).toMatchObject({ answerDue: "2026-11-21", late: false, working: [] })
  expect(requestClock(factsOf(found), day("2026-11-22"), law).late).toBe(true)
  expect(found.content).toContain("全部凭证")
  const others = generateCases(saturday).histories.filter((one) => !factsOf(one).some(({ what }) => what === "delayed"))
  const dues = others.flatMap((one) => requestClock(factsOf(one), saturday.to, law).answerDue ?? [])
  expect(dues.length).toBeGreaterThan(100)
  expect(dues.filter((due) => !publishedCalendar.kindOf(due).works)).toEqual([])
})

test("每种停在半路的状态都在：确认、补正、征求意见、缴费各等各的，逾期的逾期", () => {
  const { histories } = generateCases(wish)
  const clockOf = (plot: string) => requestClock(factsOf(histories.find((one) => one.plot === plot)!), wish.to, law)
  expect(clockOf("receipt not confirmed").noDueDay).toBe("awaitingConfirmation")
  expect(clockOf("in correction").noDueDay).toBe("awaitingCorrection")
  expect(clockOf("letter on its way").noDueDay).toBe("awaitingConsultationLetter")
  expect(clockOf("fee unpaid").noDueDay).toBe("awaitingPayment")
  expect(clockOf("overdue").late).toBe(true)
  expect(clockOf("extended and running").late).toBe(false)
  expect(clockOf("decided, not served").ending).toBeNull()
  for (const { name } of plots)
    expect(
      histories.some((one) => one.plot === name),
      name,
    ).toBe(true)
})
