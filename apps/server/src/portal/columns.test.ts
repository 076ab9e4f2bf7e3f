import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office } from "../../test/office.ts"
import { plantPublished, publishedItem } from "../../test/published.ts"
import { escapeXml } from "./feed/escape-xml.ts"

let office: Office
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => office.nobody.send("GET", path, { headers })

beforeAll(async () => {
  office = await openOffice()
  await plantPublished(office.db, district.bureau, [
    publishedItem("a", { title: "关于“甲&乙”<规定>的通知\u0007" }),
    publishedItem("b", { summary: "摘要", publishedOn: "2026-09-01" as never }),
    publishedItem("zhidu", { section: "disclosure-rules", title: "政府信息公开工作制度" }),
  ])
})
afterAll(() => office.close())

test("指南由登记的联系方式生成；没有登记的照直说", async () => {
  const before = await get("/agencies/bureau/guide")
  expect(before.status).toBe(200)
  expect(before.text).toContain("尚未登记工作机构")
  const clerk = await office.as(district.bureau, "clerk")
  const contact = {
    officeName: "样本局政务公开办",
    address: "样本路1号",
    hours: "工作日9:00至17:00",
    phone: "0000-1234567",
    fax: "0000-1234568",
    email: "gk@example.com",
    version: 0,
  }
  expect((await clerk.send("PUT", "/api/v1/agency-contact", { body: contact })).status).toBe(200)
  expect((await clerk.send("PUT", "/api/v1/agency-contact", { body: contact })).status).toBe(412)
  const after = await get("/agencies/bureau/guide")
  for (const words of ["样本局政务公开办", "样本路1号", "工作日9:00至17:00", "0000-1234567", "0000-1234568", "gk@example.com"])
    expect(after.text).toContain(words)
  expect(after.text).not.toContain("尚未登记工作机构")
  expect((await clerk.send("GET", "/api/v1/agency-contact")).body).toMatchObject({ officeName: "样本局政务公开办", version: 1 })
  expect((await (await office.as(district.county, "clerk")).send("GET", "/api/v1/agency-contact")).status).toBe(404)
})

test("固定栏目各有其页", async () => {
  for (const column of ["guide", "rules", "catalogue", "reports", "request"])
    expect((await get(`/agencies/bureau/${column}`)).status, column).toBe(200)
  expect((await get("/agencies/bureau/rules")).text).toContain("政府信息公开工作制度")
  expect((await get("/agencies/bureau/rules")).text).not.toContain('/items/a"')
  expect((await get("/agencies/nowhere/guide")).status).toBe(404)
})

test("订阅：三种格式都读得回来，标题一字不差，控制字符不在", async () => {
  const items = JSON.parse((await get("/feed.json")).text).items as { title: string; url: string }[]
  expect(items.map(({ title }) => title)).toContain("关于“甲&乙”<规定>的通知\u0007")
  for (const kind of ["atom", "rss"]) {
    const { text: xml, headers } = await get(`/agencies/bureau/feed.${kind}`)
    expect(headers.get("content-type")).toContain(`application/${kind}+xml`)
    expect(xml).toContain("<title>关于“甲&amp;乙”&lt;规定&gt;的通知</title>")
    expect(xml).not.toContain("\u0007")
    expect((await get(`/agencies/bureau/feed.${kind}`, { "if-none-match": headers.get("etag")! })).status).toBe(304)
  }
})

test("XML 里放不下的字符不放", () => {
  expect(escapeXml("a\u0000b\u000Bc\uFFFEd\uD800e\t\n<&>\"'\r😀")).toBe("abcde\t\n&lt;&amp;&gt;&quot;&#39;&#13;😀")
})

test("给爬虫的地图分月；不该收的写明", async () => {
  expect((await get("/robots.txt")).text).toContain("Disallow: /my-request")
  const map = (await get("/sitemap.xml")).text
  expect(map).toContain("http://office.test/sitemap-2026-11.xml")
  expect(map).toContain("http://office.test/sitemap-2026-09.xml")
  expect((await get("/sitemap-2026-09.xml")).text).toContain("<loc>http://office.test/items/b</loc><lastmod>2026-11-10</lastmod>")
  expect((await get("/sitemap-2025-01.xml")).status).toBe(404)
  expect((await get("/sitemap-pages.xml")).text).toContain("http://office.test/agencies/bureau/guide")
})

test("找不到的，指去申请公开", async () => {
  expect((await get(`/search?q=${encodeURIComponent("甲&乙")}`)).text).toContain('href="/items/a"')
  const nothing = await get(`/search?q=${encodeURIComponent("没有这样的信息")}`)
  expect(nothing.text).toContain("选择机关，申请公开")
  expect(nothing.text).toContain("noindex")
})
