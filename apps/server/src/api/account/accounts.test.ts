import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantItem } from "../../../test/planted-items.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county } = district
let today: Day = day("2026-03-20")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau] })
  await office.db.asOwner("set session_replication_role = replica")
  for (const [id, kind, name, least] of [
    ["wx", "wechat", "某局发布", 3],
    ["wb", "weibo", "某局微博", null],
    ["hall", "reading-place", "县档案馆", null],
  ])
    await office.db.asOwner("insert into gongkai.channel (id, agency_id, kind, name, owner, least_a_week) values ($1, $2, $3, $4, '办公室', $5)", [
      id,
      bureau,
      kind,
      name,
      least,
    ])
  await office.db.asOwner("set session_replication_role = origin")
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const other = registersAt(() => office, county)
const upload = (account: string, text: string) => at.upload(`accounts/${account}/posts`, text)
const counts = async () =>
  (await at.get("clerk", "/account-counts?year=2026")).body.items.map((one: any) => [
    one.name,
    one.category,
    one.posts,
    one.born,
    one.reads,
    one.source,
  ])

test("平台导出的清单：列名不同也认得，同一条在一个文件里只算一条；与网站同题的不是原创；再导一次只更新阅读量", async () => {
  await plantItem(office, bureau, "p1", { title: "关于停水的通知", madeOn: "2026-03-01", publishedOn: "2026-03-02" })
  const file =
    "内容标题,发表时间,总阅读次数,栏目\n关于停水的通知,2026-03-10 09:30,120,通知\n春耕一线,2026/3/14,80,动态\n春耕一线,2026/3/14,90,动态\n去年的事,2025-12-31,5,\n"
  const first = await upload("wx", file)
  expect(first.status, first.text).toBe(201)
  expect(first.body).toMatchObject({ rows: 4, kept: 3 })
  expect(await counts()).toEqual([
    ["某局发布", "动态", 1, 1, 90, "imported"],
    ["某局发布", "通知", 1, 0, 120, "imported"],
  ])
  const again = await upload("wx", file.replace("120", "150"))
  expect(again.body).toMatchObject({ rows: 4, kept: 0 })
  expect(await counts()).toEqual([
    ["某局发布", "动态", 1, 1, 90, "imported"],
    ["某局发布", "通知", 1, 0, 150, "imported"],
  ])
  expect((await at.get("clerk", "/account-posts?born=yes")).body.items.map(({ title }: any) => title)).toEqual(["春耕一线", "去年的事"])
  expect((await other.get("clerk", "/account-posts")).body.items).toEqual([])
})

test("有错就一条也不登记；查阅场所不是账号，别的机关的账号也不是", async () => {
  const faulty = await upload("wx", "标题,日期,阅读量\n甲,2026-3-21,1\n,2026-3-1,1\n乙,三月一日,很多\n")
  expect(faulty.body.code).toBe("REGISTER_ROWS_FAULTY")
  expect(faulty.body.detail.cells.map(({ cell, code }: any) => [cell, code])).toEqual([
    ["B2", "DAY_IN_FUTURE"],
    ["A3", "MISSING"],
    ["B4", "NOT_A_DAY"],
    ["C4", "NOT_A_NUMBER"],
  ])
  const right = "标题,日期\n甲,2026-3-1\n"
  expect((await upload("hall", right)).body.code).toBe("NO_ACCOUNT")
  expect((await other.upload("accounts/wx/posts", right)).body.code).toBe("NO_ACCOUNT")
  expect((await at.get("clerk", "/account-posts?limit=200")).body.items).toHaveLength(3)
  const [post] = (await at.get("clerk", "/account-posts?words=去年")).body.items
  await at.does("clerk", `/account-posts/${post.id}`, undefined, post.version, "DELETE")
  expect(await at.refused("clerk", `/account-posts/${post.id}`, undefined, post.version, "DELETE")).toBe("NOT_FOUND")
})

test("近七天一条少于三条：3月14日到20日；两周没有更新从3月29日算起；从没发过的也算不更新", async () => {
  const wx = async () => (await at.get("clerk", "/accounts")).body.items.find(({ channelId }: any) => channelId === "wx")
  await upload("wx", "标题,日期\n植树,2026-3-12\n")
  expect(await wx()).toMatchObject({ lastOn: "2026-03-14", lastWeek: 1, leastAWeek: 3, belowLeast: true, stale: false })
  today = day("2026-03-28")
  expect(await wx()).toMatchObject({ lastWeek: 0, stale: false })
  today = day("2026-03-29")
  expect(await wx()).toMatchObject({ stale: true })
  const all = (await at.get("clerk", "/accounts")).body.items
  expect(all.map(({ channelId, stale, belowLeast }: any) => [channelId, stale, belowLeast])).toEqual([
    ["wx", true, true],
    ["wb", true, false],
  ])
})

test("填写了条数的账号以填写的为准，不与导入的重复计", async () => {
  const enter = (body: object) => at.act("clerk", "/accounts/wx/counts", { year: 2026, ...body }, undefined, "PUT")
  expect((await enter({ category: "全部", posts: 88, version: 0 })).status).toBe(200)
  expect((await enter({ category: "全部", posts: 90, version: 0 })).body.code).toBe("STALE")
  expect((await enter({ category: "全部", posts: 90, version: 1 })).status).toBe(200)
  expect(await counts()).toEqual([["某局发布", "全部", 90, null, null, "entered"]])
})

test("咨询人次按月按方式；将来的月份不行；查阅场所和移送清单", async () => {
  const enter = (month: string, way: string, count: number, version = 0) =>
    at.act("clerk", `/desk-counts/${month}/${way}`, { count, version }, undefined, "PUT")
  expect((await enter("2026-03", "phone", 12)).status).toBe(200)
  expect((await enter("2026-02", "counter", 3)).status).toBe(200)
  expect((await enter("2026-04", "phone", 1)).body.code).toBe("DAY_IN_FUTURE")
  expect((await enter("2026-03", "phone", 13, 1)).status).toBe(200)
  expect((await enter("2026-13", "phone", 1)).status).toBe(422)
  expect((await at.get("clerk", "/desk-counts?year=2026")).body.items.map(({ month, way, count }: any) => [month, way, count])).toEqual([
    ["2026-02-01", "counter", 3],
    ["2026-03-01", "phone", 13],
  ])
  expect((await at.get("clerk", "/reading-places")).body.items.map(({ name }: any) => name)).toEqual(["县档案馆"])
  expect((await at.get("clerk", "/delivery-list?from=2026-03-03")).body.items).toEqual([])
  expect((await at.get("clerk", "/delivery-list?from=2026-03-02&to=2026-03-02")).body.items.map(({ itemId }: any) => itemId)).toEqual(["p1"])
  const csv = (await at.get("clerk", "/exports/delivery-list?format=csv")).text
    .replace(/^\uFEFF/u, "")
    .trim()
    .split("\r\n")
  expect(csv[0]).toBe("索引号,名称,文号,发布机构,生成日期,公开日期,有效性")
  expect(csv).toHaveLength(2)
  expect((await at.get("audit", "/delivery-list")).body.code).toBe("NOT_PERMITTED")
})
