import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantItem } from "../../../test/planted-items.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county } = district
let today: Day = day("2026-05-18")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const above = registersAt(() => office, county)
const usual = {
  field: "义务教育",
  matter: "招生管理",
  content: "招生计划",
  basis: "条例",
  timeLimit: "20个工作日内",
  body: "某局",
  channel: "网站",
  audience: "全社会",
  level: "县级",
}
const add = (dutyId: string, cycle: string, since: string, more: object = {}) =>
  at.does("clerk", "/duties", { dutyId, cycle, since, ...usual, ...more })
const board = async (query = "") => (await at.get("clerk", `/duties?limit=200${query}`)).body.items
const one = async (id: string) => (await board()).find((duty: any) => duty.id === id)
const link = (dutyId: string, itemId: string, method = "PUT") => at.act("clerk", `/duties/${dutyId}/items/${itemId}`, undefined, undefined, method)

test("形成后公开：4月20日形成，5月20日到期（劳动节和补班在内）；18日两个工作日内，20日今天，21日逾期", async () => {
  await add("change", "on-change", "2026-01-01")
  expect(await one("change")).toMatchObject({ workingDays: 20, state: "in-order", dueOn: null, light: null, awaited: 0 })
  await plantItem(office, bureau, "i1", { madeOn: "2026-04-20" })
  expect((await link("change", "i1")).status).toBe(200)
  expect((await link("change", "i1")).body.code).toBe("ALREADY_THERE")
  expect((await link("change", "nowhere")).status).toBe(404)
  expect(await one("change")).toMatchObject({ state: "due", dueOn: "2026-05-20", light: "in2", awaited: 1, missed: 0 })
  today = day("2026-05-20")
  expect(await one("change")).toMatchObject({ state: "due", light: "today" })
  expect((await at.get("clerk", "/late-items")).body.items).toEqual([])
  today = day("2026-05-21")
  expect(await one("change")).toMatchObject({ state: "late", light: "overdue", missed: 1 })
  expect((await at.get("clerk", "/late-items")).body.items).toMatchObject([{ itemId: "i1", dueOn: "2026-05-20", publishedOn: null }])
})

test("公开以后不再逾期，但逾期公开的仍在名单上；期限当天公开的不算逾期", async () => {
  await plantItem(office, bureau, "i1", { madeOn: "2026-04-20", publishedOn: "2026-05-21" })
  await plantItem(office, bureau, "i2", { madeOn: "2026-04-20", publishedOn: "2026-05-20" })
  await link("change", "i2")
  expect(await one("change")).toMatchObject({ state: "in-order", published: 2, lastPublishedOn: "2026-05-21", awaited: 0 })
  expect((await at.get("clerk", "/late-items")).body.items.map(({ itemId }: any) => itemId)).toEqual(["i1"])
  expect((await at.get("clerk", "/late-items?from=2026-01-01&to=2026-05-20")).body.items).toEqual([])
  expect((await link("change", "i2", "DELETE")).status).toBe(200)
  expect((await at.get("clerk", "/duties/change/items")).body.items.map(({ itemId }: any) => itemId)).toEqual(["i1"])
})

test("每月、每季、每年：到期日和漏了几次，都由最近一次公开推出", async () => {
  await add("monthly", "monthly", "2026-03-10")
  await add("quarterly", "quarterly", "2026-01-01")
  await add("yearly", "yearly", "2026-01-15", { yearDay: "03-31" })
  await add("yearly-later", "yearly", "2026-04-01", { yearDay: "03-31" })
  // 3月31日、4月30日各漏一次。
  expect(await one("monthly")).toMatchObject({ state: "late", dueOn: "2026-03-31", missed: 2 })
  expect(await one("yearly")).toMatchObject({ state: "late", dueOn: "2026-03-31", missed: 1 })
  expect(await one("yearly-later")).toMatchObject({ state: "due", dueOn: "2027-03-31", light: "later" })
  await plantItem(office, bureau, "q1", { madeOn: "2026-02-01", publishedOn: "2026-02-03" })
  await link("quarterly", "q1")
  expect(await one("quarterly")).toMatchObject({ state: "due", dueOn: "2026-06-30", light: "later" })
  await plantItem(office, bureau, "m1", { madeOn: "2026-05-20", publishedOn: "2026-05-20" })
  await link("monthly", "m1")
  expect(await one("monthly")).toMatchObject({ state: "due", dueOn: "2026-06-30", missed: 0 })
  await link("yearly", "m1")
  expect(await one("yearly")).toMatchObject({ state: "due", dueOn: "2027-03-31" })
})

test("长期公开：十二个月没有动过提示核对，期限可以自己定", async () => {
  await add("standing", "standing", "2025-05-21")
  expect(await one("standing")).toMatchObject({ state: "in-order", dueOn: null })
  today = day("2026-05-22")
  expect(await one("standing")).toMatchObject({ state: "stale" })
  const path = "/openness-settings/stale.columns-months"
  expect(await at.refused("clerk", path, { value: 13, version: 0 }, undefined, "PUT")).toBe("NOT_PERMITTED")
  expect(await at.refused("head", path, { value: 0, version: 0 }, undefined, "PUT")).toBe("SETTING_OUT_OF_BOUNDS")
  await at.does("head", path, { value: 13, version: 0 }, undefined, "PUT")
  expect(await at.refused("head", path, { value: 14, version: 0 }, undefined, "PUT")).toBe("STALE")
  expect(await one("standing")).toMatchObject({ state: "in-order" })
  const kept = (await at.get("clerk", "/openness-settings")).body.items.find(({ setting }: any) => setting === "stale.columns-months")
  expect(kept).toMatchObject({ value: 13, usual: 12, version: 1 })
  expect(kept.cites).toContain("19号")
})

test("周期与期限要配：每年的写月日，别的不写；没有的人不能负责；停止以后不再计算", async () => {
  const bad = (more: object) => at.refused("clerk", "/duties", { dutyId: "bad", since: "2026-01-01", ...usual, ...more })
  expect(await bad({ cycle: "yearly" })).toBe("DUTY_YEAR_DAY")
  expect(await bad({ cycle: "monthly", yearDay: "03-31" })).toBe("DUTY_YEAR_DAY")
  expect(await bad({ cycle: "monthly", workingDays: 5 })).toBe("DUTY_WORKING_DAYS")
  expect(await bad({ cycle: "monthly", ownerPersonId: `${county}-clerk` })).toBe("NOT_FOUND")
  expect(await bad({ cycle: "yearly", yearDay: "02-29" })).toBe("INPUT")
  await at.does("clerk", "/duties/yearly-later", undefined, 1, "DELETE")
  expect(await at.refused("clerk", "/duties/yearly-later", undefined, 2, "DELETE")).toBe("DUTY_ENDED")
  expect(await one("yearly-later")).toBeUndefined()
  expect((await board("&ended=yes")).map(({ id }: any) => id)).toContain("yearly-later")
  await at.does("clerk", "/duties/monthly", { ...usual, cycle: "monthly", since: "2026-03-10", ownerUnit: "办公室" }, 1, "PUT")
  expect((await board("&ownerUnit=办公室")).map(({ id }: any) => id)).toEqual(["monthly"])
})

test("一页一页地看，不重不漏；上级只看得到数", async () => {
  const seen: string[] = []
  let after = ""
  for (;;) {
    const { items, next } = (await at.get("clerk", `/duties?limit=2${after}`)).body
    seen.push(...items.map(({ id }: any) => id))
    if (next === null) break
    after = `&after=${encodeURIComponent(next)}`
  }
  expect([...seen].sort()).toEqual(["change", "monthly", "quarterly", "standing", "yearly"])
  const counts = (await at.get("clerk", "/duty-counts")).body
  expect(counts).toEqual({ total: 5, late: 0, due: 3, stale: 0, "in-order": 2 })
  await at.does("clerk", "/duty-counts", undefined)
  const tree = (await above.get("clerk", "/duty-tree-counts")).body.items
  expect(tree.map(({ agencyId }: any) => agencyId)).toEqual(["bureau", "county", "sibling"])
  expect(tree[0]).toMatchObject({ day: "2026-05-22", counts: { "duty.total": 5, "duty.due": 3, "duty.late": 0, "duty.stale": 0 } })
  expect(tree[1]).toMatchObject({ day: null, counts: {} })
  expect((await above.get("clerk", "/duties")).body.items).toEqual([])
  expect((await above.get("clerk", "/duties/change")).status).toBe(404)
  expect((await at.get("audit", "/duties")).body.code).toBe("NOT_PERMITTED")
})

test("栏目：动态两周、通知半年，从最近一次公开算；空栏目也算不更新", async () => {
  await plantItem(office, bureau, "n1", { madeOn: "2026-05-07", publishedOn: "2026-05-07", section: "news" })
  const column = async (section: string) => (await at.get("clerk", "/stale-columns")).body.items.find((one: any) => one.section === section)
  expect(await column("news")).toMatchObject({ lastOn: "2026-05-07", freshUntil: "2026-05-21", stale: true })
  today = day("2026-05-21")
  expect(await column("news")).toMatchObject({ stale: false })
  expect(await column("notices")).toMatchObject({ lastOn: "2026-05-21", freshUntil: "2026-11-21", stale: false })
  expect(await column("budgets")).toMatchObject({ lastOn: null, freshUntil: null, stale: true })
})

const head = "领域,公开事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,公开层级,公开周期,工作日数,每年截止,责任部门,起算日期"

test("导入标准化目录：每一格的错都指出来，一行也不登记；全对就一次登记，工作日数不填按二十个", async () => {
  const faulty = [
    head,
    "义务教育,招生,计划,条例,及时,某局,网站,全社会,县级,每年,,,办公室,2026-1-1",
    "义务教育,,计划,条例,及时,某局,网站,全社会,县级,每旬,,,,",
    "义务教育,招生,计划,条例,及时,某局,网站,全社会,县级,每月,5,,,昨天",
    "义务教育,招生,计划,条例,及时,某局,网站,全社会,县级,,300,,,1949-1-1",
    "义务教育,招生,计划,条例,及时,某局,网站,全社会,县级,每年,,2-30,,",
  ].join("\n")
  const before = (await board("&ended=yes")).length
  const answer = await at.upload("duties", faulty)
  expect(answer.body.code).toBe("REGISTER_ROWS_FAULTY")
  expect(answer.body.detail.cells.map(({ cell, code }: any) => [cell, code])).toEqual([
    ["L2", "DUTY_YEAR_DAY"],
    ["B3", "MISSING"],
    ["J3", "NOT_A_CHOICE"],
    ["N4", "NOT_A_DAY"],
    ["K4", "DUTY_WORKING_DAYS"],
    ["K5", "SETTING_OUT_OF_BOUNDS"],
    ["N5", "DAY_TOO_EARLY"],
    ["L6", "DUTY_YEAR_DAY"],
  ])
  expect(await board("&ended=yes")).toHaveLength(before)
  const right = `${head}\n义务教育,招生,计划,条例,及时,某局,网站,全社会,县级,,,,办公室,\n义务教育,决算,决算,条例,每年,某局,网站,全社会,县级,每年,,8月31日,,2026-1-1\n`
  const done = await at.upload("duties", right)
  expect(done.status, done.text).toBe(201)
  const mine = (await board()).filter(({ id }: any) => id.startsWith(done.body.id))
  expect(mine.map(({ cycle, workingDays, yearDay, since }: any) => [cycle, workingDays, yearDay, since])).toEqual([
    ["yearly", null, "08-31", "2026-01-01"],
    ["on-change", 20, null, "2026-05-21"],
  ])
  expect((await at.upload("duties", right)).body.code).toBe("LIST_IMPORTED_BEFORE")
  const csv = (await at.get("clerk", "/exports/duties?format=csv&words=决算")).text
  expect(csv.replace(/^\uFEFF/u, "").split("\r\n")[0]).toBe(`${head},状态,到期日,最近公开,已公开条数,待公开条数,逾期次数,编号`)
})
