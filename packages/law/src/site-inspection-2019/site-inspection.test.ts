import { describe, expect, test } from "vitest"
import { lawOf } from "../../test/context.ts"
import { day } from "../day.ts"
import { accountStale } from "./account.ts"
import { columnStale, columnsVeto, type SiteColumn } from "./columns.ts"
import { homePageStale } from "./home-page.ts"
import { interactionPoor, messageUnanswered } from "./interaction.ts"
import { portalResult } from "./portal-result.ts"
import { siteUnreachable, type Visit } from "./unreachable.ts"

const law = lawOf()

test.each([
  ["2026-03-02", "2026-03-16", false, "第十四天还不算"],
  ["2026-03-02", "2026-03-17", true, "第十五天算不更新"],
  ["2026-02-20", "2026-03-06", false, "二月跨到三月"],
])("首页最近一条 %s，检查日 %s：%s（%s）", (last, on, stale) => {
  expect(homePageStale.apply({ lastOn: day(last), on: day(on) }, law).stale).toBe(stale)
})

test("首页没有一条标明日期的内容，算不更新", () => {
  expect(homePageStale.apply({ lastOn: null, on: day("2026-03-02") }, law)).toEqual({ freshUntil: null, stale: true })
})

test.each([
  ["news", "2026-03-02", "2026-03-16", false],
  ["news", "2026-03-02", "2026-03-17", true],
  ["notices", "2025-08-31", "2026-02-28", false],
  ["notices", "2025-08-31", "2026-03-01", true],
  ["other", "2025-03-17", "2026-03-17", false],
  ["other", "2025-03-16", "2026-03-17", true],
] as const)("%s 栏目最近一条 %s，检查日 %s：%s", (kind, last, on, stale) => {
  expect(columnStale.apply({ column: { kind, lastOn: day(last) }, on: day(on) }, law).stale).toBe(stale)
})

const of = (kind: SiteColumn["kind"], count: number, lastOn: string | null): SiteColumn[] =>
  Array.from({ length: count }, () => ({ kind, lastOn: lastOn === null ? null : day(lastOn), blank: lastOn === null }))

test.each([
  ["动态三个、公告两个都不更新", [...of("news", 3, "2026-02-01"), ...of("notices", 2, "2025-06-01")], true],
  ["动态三个、公告一个", [...of("news", 3, "2026-02-01"), ...of("notices", 1, "2025-06-01")], false],
  ["其他栏目九个", of("other", 9, "2024-01-01"), false],
  ["其他栏目十个", of("other", 10, "2024-01-01"), true],
  ["空白四个，不更新的动态四个", [...of("news", 4, null), ...of("news", 4, "2026-02-01")], false],
  ["空白五个", of("notices", 5, null), true],
  ["都按时更新", [...of("news", 20, "2026-03-10"), ...of("notices", 20, "2026-01-10")], false],
] as const)("%s", (_, columns, veto) => {
  expect(columnsVeto.apply({ columns, on: day("2026-03-17") }, law).veto).toBe(veto)
})

describe("站点无法访问", () => {
  const week = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"]
  const visits = (days: number, slow: number, seconds: number | null): Visit[] =>
    week
      .slice(0, days)
      .flatMap((on) => Array.from({ length: 20 }, () => on))
      .map((on, at) => ({ on: day(on), seconds: at < slow ? seconds : 0.4 }))

  test.each<[string, number, number, number | null, boolean | null]>([
    ["一百四十次里七次打不开，正好百分之五", 7, 7, null, true],
    ["六次，不到百分之五", 7, 6, null, false],
    ["十五秒打开，不算打不开", 7, 7, 15, false],
    ["超过十五秒", 7, 7, 15.1, true],
    ["只访问了六天，还不能认定", 6, 40, null, null],
  ])("%s", (_, days, slow, seconds, veto) => {
    expect(siteUnreachable.apply({ visits: visits(days, slow, seconds) }, law)).toEqual({
      visits: days * 20,
      failed: seconds === 15 ? 0 : slow,
      veto,
    })
  })
})

describe("互动回应差", () => {
  const on = day("2026-06-30")
  const asked = (receivedOn: string, answeredOn: string | null) => ({
    receivedOn: day(receivedOn),
    answeredOn: answeredOn === null ? null : day(answeredOn),
  })

  test.each([
    ["等到第三个月的同一天", asked("2026-03-30", null), 0],
    ["过了三个月", asked("2026-03-29", null), 1],
    ["答复了，但超过三个月", asked("2025-10-01", "2026-01-02"), 1],
    ["答复在三个月之内", asked("2025-10-01", "2026-01-01"), 0],
    ["一年以前的留言不看", asked("2025-06-30", null), 0],
  ])("%s", (_, message, unanswered) => {
    expect(interactionPoor.apply({ hasChannel: true, messages: [message], on }, law)).toEqual({ unanswered, veto: unanswered > 0 })
  })

  test.each([
    ["2026-03-30", null, false],
    ["2026-03-29", null, true],
    ["2025-10-01", "2026-01-02", true],
  ])("%s 收到、%s 答复的留言", (receivedOn, answeredOn, unanswered) => {
    expect(messageUnanswered.apply({ message: asked(receivedOn, answeredOn), on }, law)).toBe(unanswered)
  })

  test("没有网上咨询渠道", () => {
    expect(interactionPoor.apply({ hasChannel: false, messages: [], on }, law).veto).toBe(true)
  })
})

test.each([
  ["2026-03-02", "2026-03-16", false],
  ["2026-03-02", "2026-03-17", true],
  [null, "2026-03-17", true],
])("账号最近一条 %s，检查日 %s：%s", (last, on, stale) => {
  expect(accountStale.apply({ lastOn: last === null ? null : day(last), on: day(on) }, law).stale).toBe(stale)
})

test.each([
  [
    { vetoed: true, points: 100, hasServices: true, bonus: 30 },
    { passed: false, score: null },
  ],
  [
    { vetoed: false, points: 59.5, hasServices: true, bonus: 30 },
    { passed: false, score: 59.5 },
  ],
  [
    { vetoed: false, points: 60, hasServices: true, bonus: 30 },
    { passed: true, score: 60 },
  ],
  [
    { vetoed: false, points: 80, hasServices: true, bonus: 12 },
    { passed: true, score: 80 },
  ],
  [
    { vetoed: false, points: 81, hasServices: true, bonus: 12 },
    { passed: true, score: 93 },
  ],
  [
    { vetoed: false, points: 45, hasServices: false, bonus: 12 },
    { passed: true, score: 60 },
  ],
  [
    { vetoed: false, points: 66, hasServices: false, bonus: 12 },
    { passed: true, score: 100 },
  ],
])("%o", (facts, result) => {
  expect(portalResult.apply(facts, law)).toEqual(result)
})
