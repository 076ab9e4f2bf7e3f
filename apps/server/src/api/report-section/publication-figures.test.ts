import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue } from "../../../test/catalogue.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantReport } from "../../../test/planted-report.ts"

const { bureau } = district
let today: Day = day("2026-11-20")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau] })
  await furnishForCatalogue(office, bureau)
  for (const [channelId, kind] of [
    ["gzh", "wechat"],
    ["gzh-2", "wechat"],
    ["wb", "weibo"],
  ])
    await at.does("head", "/channels", { channelId, kind, name: `渠道${String(channelId)}` })
  for (const [itemId, legalCategory] of [
    ["budget", "20-7"],
    ["accounts", "20-7"],
    ["levy", "21-1-land"],
    ["gone", "20-7"],
  ] as const)
    await at.published(itemId, { title: `信息${itemId}`, legalCategory })
  await at.verb("head", "gone", "withdraw", { note: "内容有误" })
  for (const [itemId, channelId] of [
    ["budget", "gzh"],
    ["budget", "gzh-2"],
    ["levy", "gzh"],
    ["levy", "wb"],
  ] as const) {
    const one = (await at.get("clerk", `/publications?itemId=${itemId}&channelId=${channelId}`)).body.items[0]
    const posted = await at.act("clerk", `/publications/${itemId}/${channelId}/record-posted`, { on: "2026-11-20", reference: null }, one.version)
    expect(posted.status, posted.text).toBe(200)
  }
  today = day("2027-01-04")
  await at.published("next-year", { legalCategory: "20-7" })
  await plantReport(office, bureau, { id: "y26", year: 2026, figures: {} })
})
afterAll(() => office.close())

const at = catalogueAt(() => office, bureau)
const path = "/reports/y26/publication-figures"
const behind = async (figure: string, more = "") => at.get("clerk", `${path}/${figure}/items${more}`)

test("件数：撤下的、次年的不算；一条信息发到两个公众号是两件；每个数点开正好是那些信息", async () => {
  const figures: readonly { id: string; words: string; value: number }[] = (await at.get("clerk", path)).body.items
  const value = (id: string) => figures.find((one) => one.id === id)?.value
  expect(value("published")).toBe(3)
  expect(value("category_20_7")).toBe(2)
  expect(value("category_21_1_land")).toBe(1)
  expect(value("category_20_1")).toBe(0)
  expect(value("channel_wechat")).toBe(3)
  expect(value("channel_weibo")).toBe(1)
  for (const { id, value: says } of figures) expect((await behind(id)).body.items, id).toHaveLength(says)
  const sorted = (await behind("channel_wechat")).body.items.map((one: any) => `${one.itemId} ${one.channelName}`).toSorted()
  expect(sorted).toEqual(["budget 渠道gzh", "budget 渠道gzh-2", "levy 渠道gzh"])
  const first = (await behind("category_20_7", "?limit=1")).body
  const second = (await behind("category_20_7", `?limit=1&after=${encodeURIComponent(first.next)}`)).body
  expect([...first.items, ...second.items].map((one: any) => one.itemId)).toEqual(["budget", "accounts"])
  expect(second.next).toBe(null)
  expect((await behind("category_nothing")).status).toBe(404)
  expect((await at.get("clerk", "/reports/none/publication-figures")).status).toBe(404)
})

test("模板写得出这些数；系统自带的模板也写", async () => {
  const draft = async () => (await at.get("clerk", "/reports/y26/sections/overview/draft")).body.text
  expect(await draft()).toContain("在门户上主动公开信息3件，通过政务微信发布3件，通过政务微博发布1件。")
  const text = "财政预决算{{ category_20_7 }}件，土地征收{{ category_21_1_land }}件，订阅邮件{{ digestMails }}封。"
  await at.does("head", "/report-templates", { section: "overview", text, version: 0 })
  expect(await draft()).toBe("财政预决算2件，土地征收1件，订阅邮件0封。")
})
