import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { countByHand, workingDaysByHand } from "../../../test/counted-by-hand.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantYear } from "../../../test/planted-year.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county, sibling, stranger } = district
let today: Day = day("2026-01-12")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, sibling] })
  await plantYear(office, [bureau, sibling, county, stranger])
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const beside = registersAt(() => office, sibling)
const above = registersAt(() => office, county)
const one = "/assessments/2025"
const terms = { selfUntil: "2026-02-05", appealDays: 5, least: 5 }
const table = async () => (await above.get("head", one)).body
const sheet = async (calls: typeof at, agencyId: string) => (await calls.get("clerk", `${one}/sheets/${agencyId}`)).body
const trail = (shown: any, criterion: string) => shown.trails.find((one: any) => one.criterion.id === criterion)
const byHand = ["organisation", "guide", "contents", "fees", "training"]

test("拟定：默认指标共100分，每项有依据；启动以前可以增改删，下级看不到；启动以后谁也改不了", async () => {
  expect(await above.refused("clerk", "/assessments", { year: 2025, copyFrom: null, ...terms })).toBe("NOT_PERMITTED")
  await above.does("head", "/assessments", { year: 2025, copyFrom: null, ...terms })
  expect(await above.refused("head", "/assessments", { year: 2025, copyFrom: null, ...terms })).toBe("ALREADY_THERE")
  const drafted = await table()
  expect(drafted.criteria.reduce((sum: number, { points }: any) => sum + Number(points), 0)).toBe(100)
  for (const { citation } of drafted.criteria) expect(citation).toMatch(/^(《政府信息公开条例》第.+条|国办秘函〔2019〕19号)/u)
  const fields = { position: 200, title: "公众开放日", says: "每年一次", citation: "本县方案", points: 5, automatic: null }
  await above.does("head", `${one}/criteria`, { criterion: "open-day", ...fields })
  await above.does("head", `${one}/criteria/open-day`, { ...fields, points: 4 }, 1, "PUT")
  expect(await above.refused("head", `${one}/criteria/open-day`, fields, 1, "PUT")).toBe("STALE")
  expect((await at.get("clerk", "/assessments")).body).toEqual({ own: [], sheets: [] })
  await above.does("head", `${one}/criteria/open-day`, undefined, 2, "DELETE")
  await above.does("head", one, { ...terms, selfUntil: "2026-02-06" }, 1, "PUT")
  expect(await above.refused("head", `${one}/open`, undefined, 1)).toBe("STALE")
  await above.does("head", `${one}/open`, undefined, 2)
  expect(await above.refused("head", `${one}/criteria`, { criterion: "open-day", ...fields })).toBe("ASSESSMENT_STATE")
  expect(await above.refused("head", one, { ...terms, appealDays: 9 }, 3, "PUT")).toBe("ASSESSMENT_STATE")
  const change = office.db.asOwner("update gongkai.assessment_criterion set points = 1 where year = 2025")
  await expect(change).rejects.toThrow("its criteria are kept")
  expect((await at.get("clerk", "/assessments")).body.sheets).toMatchObject([{ byAgencyId: county, year: 2025, state: "draft" }])
  expect((await at.get("clerk", "/notifications")).body.items).toMatchObject([{ kind: "assessment.sheet-begun", subject: "bureau/2025" }])
})

test("自评：人工评分的逐项自评附证明，没有评完不能提交；上级在提交以前看不到；过了期限不能自评", async () => {
  const score = (criterion: string, points: number, version = 0, words: string | null = null) =>
    [`${one}/self-scores/${criterion}`, { points, words, evidence: "https://example.gov.cn/1", version }, undefined, "PUT"] as const
  expect(await at.refused("clerk", ...score("training", 6.5))).toBe("POINTS_OVER_CRITERION")
  expect(await at.refused("clerk", ...score("replies", 14))).toBe("SCORE_WITHOUT_REASON")
  expect(await at.refused("head", `${one}/submit`, undefined)).toBe("SELF_SCORE_MISSING")
  for (const criterion of byHand) await at.does("clerk", ...score(criterion, 4))
  await at.does("clerk", ...score("training", 6, 1))
  expect(await at.refused("clerk", ...score("training", 5, 1))).toBe("STALE")
  await at.does("clerk", ...score("replies", 14, 0, "逾期的都有延期告知"))
  expect(trail(await sheet(above, bureau), "training")).toMatchObject({ entry: null, points: null, steps: [] })
  expect(await at.refused("clerk", `${one}/submit`, undefined)).toBe("NOT_PERMITTED")
  expect(await above.refused("head", `${one}/close`, undefined)).toBe("SELF_SCORE_RUNS")
  today = day("2026-02-05")
  await at.does("head", `${one}/submit`, undefined)
  expect(await at.refused("clerk", ...score("training", 5, 2))).toBe("ASSESSMENT_STATE")
  today = day("2026-02-09")
  expect(await beside.refused("clerk", ...score("training", 6))).toBe("SELF_SCORE_OVER")
  expect(await beside.refused("head", `${one}/submit`, undefined)).toBe("SELF_SCORE_OVER")
  await above.does("head", `${one}/close`, undefined)
  expect((await table()).agencies).toMatchObject([
    { agencyId: bureau, state: "submitted", selfScored: true },
    { agencyId: sibling, state: "submitted", selfScored: false },
  ])
})

test("自动计分的每一项，件数和扣分所对的记录都等于另写的SQL；上级只看得到数，看不到是哪些", async () => {
  expect(await workingDaysByHand(office)).toEqual([
    { year: 2024, days: 251 },
    { year: 2025, days: 248 },
  ])
  let faultsSeen = 0
  for (const [calls, agencyId, on] of [
    [at, bureau, "2026-02-05"],
    [beside, sibling, "2026-02-09"],
  ] as const) {
    const [own, seen, hand] = [await sheet(calls, agencyId), await sheet(above, agencyId), await countByHand(office, agencyId, on)]
    for (const [criterion, { counted, faults }] of Object.entries(hand)) {
      const found = trail(own, criterion)
      expect(found.faults.map(({ recordId }: any) => recordId).sort(), `${agencyId} ${criterion}`).toEqual(faults)
      expect(found.steps[0], `${agencyId} ${criterion}`).toMatchObject({ step: "automatic", counted, faults: faults.length })
      expect(counted, criterion).toBeGreaterThan(0)
      faultsSeen += faults.length
      expect(trail(seen, criterion)).toMatchObject({ faults: [], steps: found.steps })
    }
  }
  expect(faultsSeen).toBeGreaterThan(50)
  expect(trail(await sheet(at, bureau), "report")).toMatchObject({ points: 6, faults: [] })
  expect(trail(await sheet(beside, sibling), "report")).toMatchObject({ points: 0, faults: [{ kind: "report", recordId: "sibling-report" }] })
  const relations = trail(await sheet(at, bureau), "relations")
  expect(relations).toMatchObject({
    points: 2,
    faults: [{ recordId: "relation.balance:total", words: expect.stringContaining("第一项加第二项") }, { recordId: "relation.rowTotal:received" }],
  })
  expect(trail(await sheet(beside, sibling), "relations").points).toBe(6)
  expect((await at.get("clerk", `${one}/sheets/${sibling}`)).status).toBe(404)
  expect((await beside.get("clerk", one)).status).toBe(404)
  const other = await office.casework.records.transaction({ agencyId: county, personId: "x", today }, async (tx) =>
    (await import("@gongkai/records")).faultsOf(tx, bureau, 2025),
  )
  expect(other).toEqual([])
})

test("评审：与原分不同的要写理由，没有人评过的要评；机关得到通知", async () => {
  const review = (agencyId: string) => `${one}/sheets/${agencyId}/review`
  const given = (criterion: string, points: number | null, words: string | null = null) => ({ criterion, points, words })
  expect(await at.refused("head", review(bureau), { scores: [] })).toBe("NOT_FOUND")
  expect(await above.refused("head", review(bureau), { scores: [given("training", 3)] })).toBe("SCORE_WITHOUT_REASON")
  expect(await above.refused("head", review(bureau), { scores: [given("training", 7, "多")] })).toBe("POINTS_OVER_CRITERION")
  expect(await above.refused("head", review(sibling), { scores: [] })).toBe("SCORE_MISSING")
  await above.does("head", review(bureau), { scores: [given("training", 2, "只有通知，没有名单"), given("guide", 8, "指南齐全")] })
  expect(await above.refused("head", review(bureau), { scores: [] })).toBe("ASSESSMENT_STATE")
  await above.does("head", review(sibling), { scores: byHand.map((criterion) => given(criterion, criterion === "fees" ? null : 3, "现场查看")) })
  const [latest] = (await at.get("clerk", "/notifications")).body.items
  expect(latest).toMatchObject({ kind: "assessment.reviewed", subject: "bureau/2025" })
  // 2月9日起五个工作日：10、11、12、13日和补班的14日。
  expect((await sheet(at, bureau)).sheet).toMatchObject({ state: "reviewed", reviewedOn: "2026-02-09", appealUntil: "2026-02-14" })
  expect((await sheet(beside, sibling)).possible).toBe(96)
})

test("复核：一项只申请一次，过期不收；处理以后分变了，来历一步一步都在", async () => {
  const before = await sheet(at, bureau)
  const path = `${one}/appeals/training`
  const appeal = { words: "名单已补", evidence: "附件3" }
  today = day("2026-02-14")
  expect(await at.refused("clerk", path, appeal)).toBe("NOT_PERMITTED")
  await at.does("head", path, appeal)
  expect(await at.refused("head", path, appeal)).toBe("ALREADY_THERE")
  expect(await above.refused("head", `${one}/publish`, undefined, 3)).toBe("ASSESSMENT_NOT_FINISHED")
  today = day("2026-02-24")
  expect(await at.refused("head", `${one}/appeals/guide`, appeal)).toBe("APPEAL_PERIOD_OVER")
  const decision = `${one}/sheets/${bureau}/appeals/training/decision`
  expect(await above.refused("head", decision, { points: 9, words: "多" })).toBe("POINTS_OVER_CRITERION")
  await above.does("head", decision, { points: 5, words: "名单核实，迟交扣1分" })
  expect(await above.refused("head", decision, { points: 6, words: "再改" })).toBe("ASSESSMENT_STATE")
  const after = await sheet(at, bureau)
  expect(after.got - before.got).toBe(3)
  const { steps, points, appeal: filed } = trail(after, "training")
  expect(points).toBe(5)
  expect(filed).toMatchObject({ words: "名单已补", filedOn: "2026-02-14", state: "decided", decidedOn: "2026-02-24" })
  expect(steps).toMatchObject([
    { step: "self", points: 6, agencyId: bureau, byPersonId: "bureau-head", onDay: "2026-02-05", evidence: "https://example.gov.cn/1" },
    { step: "review", points: 2, agencyId: county, byPersonId: "county-head", onDay: "2026-02-09", words: "只有通知，没有名单" },
    { step: "appeal", points: 5, agencyId: county, byPersonId: "county-head", onDay: "2026-02-24", words: "名单核实，迟交扣1分" },
  ])
  expect(trail(after, "replies").steps.map(({ step }: any) => step)).toEqual(["automatic", "self", "review"])
  expect(trail(after, "replies").points).toBe(trail(after, "replies").steps[0].points)
})

test("公布：结果、名次告知各机关，通报有草稿；下一年沿用指标，跨年比较", async () => {
  expect((await above.get("head", `${one}/notice`)).body.text).toContain("〔草稿：结果还没有公布")
  await above.does("head", `${one}/publish`, undefined, 3)
  expect(await above.refused("head", `${one}/publish`, undefined, 4)).toBe("ASSESSMENT_STATE")
  const results = (await at.get("clerk", "/assessment-results?by=superior")).body.items
  const scores = await table()
  for (const { agencyId, got, possible, total } of scores.agencies) {
    expect(results.find(({ ofAgencyId }: any) => ofAgencyId === agencyId)).toMatchObject({ got, possible, total, year: 2025 })
    // 没有适用的不计入两边，按全部分值折算。
    expect(total).toBe(Math.round((got * 10000) / possible) / 100)
  }
  expect(results.map(({ rank }: any) => rank)).toEqual([1, 2])
  expect(results[0].total).toBeGreaterThan(results[1].total)
  const { text } = (await above.get("head", `${one}/notice`)).body
  expect(text).toContain(`第1名　${results[0].agencyName}　${String(results[0].total)}分`)
  expect(text).toContain("处理复核申请1项")
  expect(text).toContain("（一）")
  expect(text).not.toMatch(/（\d+）/u)
  expect(text).not.toContain("〔草稿")
  await above.does("head", "/assessments", { year: 2026, copyFrom: 2025, ...terms, selfUntil: "2027-02-05" })
  expect((await above.get("head", "/assessments/2026")).body).toMatchObject({
    copiedFrom: 2025,
    state: "draft",
    criteria: scores.criteria.map(({ id }: any) => ({ id })),
  })
  const csv = (await above.get("head", "/exports/assessment-table?format=csv&year=2025")).text
  expect(csv).toContain("机关,环节,得分,适用分值,折算总分,名次,待复核,机关编号")
  expect((await at.get("clerk", "/exports/assessment-sheet?format=csv&year=2025&agencyId=bureau")).text).toContain("培训,6,,6,2,5,")
  expect((await at.get("audit", "/assessments")).body.code).toBe("NOT_PERMITTED")
})

test("结果进入政府年报“监督保障”的草稿", async () => {
  await above.does("head", "/reports", { reportId: "county-2025", year: 2025, scope: "agency" })
  const { text } = (await above.get("head", "/reports/county-2025/sections/overview/draft")).body
  const [first, second] = (await above.get("head", "/assessment-results?from=2025&to=2025")).body.items
  const average = Math.round((Number(first.total) + Number(second.total)) * 50) / 100
  expect(text).toContain(`对2个机关2025年度政府信息公开工作进行了考核，平均${String(average)}分，第一名为${String(first.agencyName)}。`)
})
