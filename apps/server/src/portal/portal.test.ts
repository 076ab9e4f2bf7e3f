import { district } from "@gongkai/records/test/district"
import { day } from "@gongkai/law"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office } from "../../test/office.ts"
import { plantPublished, plantWithdrawal, publishedItem } from "../../test/published.ts"

let office: Office
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => office.nobody.send("GET", path, { headers })

beforeAll(async () => {
  office = await openOffice()
  await plantPublished(office.db, district.bureau, [
    publishedItem("gonghui", {
      title: "关于集中供热的通知",
      summary: "供热时间和收费",
      section: "policies",
      documentNumber: "样供〔2026〕1号",
      keywords: ["供热", "收费"],
      pairs: [{ itemId: "jiedu", title: "《关于集中供热的通知》解读", role: "interpretation" }],
    }),
    publishedItem("jiedu", { section: "interpretations", pairs: [{ itemId: "gonghui", title: "关于集中供热的通知", role: "policy" }] }),
    publishedItem("jiuwen", { validity: "repealed", validityOn: day("2026-06-01"), validityBy: "样政发〔2026〕3号", publishedOn: day("2024-03-01") }),
    publishedItem("chehui", { title: "关于某公司的处罚决定", section: "penalties" }),
  ])
  await plantWithdrawal(office.db, "chehui", "处罚决定已被依法撤销")
})
afterAll(() => office.close())

test("首页：站名取自顶层机关，列出最新公开，不给旧地址", async () => {
  const home = await get("/")
  expect(home.status).toBe(200)
  expect(home.text).toContain("样本province机关政府信息公开平台")
  expect(home.text).toContain('href="/items/gonghui"')
  expect(home.text).not.toContain("关于某公司的处罚决定")
})

test("条目页：元数据、解读、标签；办理中的看不到", async () => {
  const item = await get("/items/gonghui")
  expect(item.status).toBe(200)
  for (const words of ["XH-gonghui", "样供〔2026〕1号", "有效", "供热、收费", "2026-11-10", "gonghui的正文。"]) expect(item.text).toContain(words)
  expect(item.text).toContain('<a href="/items/jiedu">')
  for (const tag of [
    'name="ArticleTitle" content="关于集中供热的通知"',
    'name="PubDate" content="2026-11-10"',
    'name="ColumnName" content="政策文件"',
  ])
    expect(item.text).toContain(tag)
  expect(item.headers.get("last-modified")).toBe("Tue, 10 Nov 2026 02:00:00 GMT")
  expect((await get("/items/nothing")).status).toBe(404)
})

test("已废止的写明何时、被什么废止；撤下的只留标题和说明", async () => {
  const repealed = await get("/items/jiuwen")
  expect(repealed.text).toContain("本文件已被废止")
  expect(repealed.text).toContain("2026年6月1日起")
  expect(repealed.text).toContain("样政发〔2026〕3号")
  const withdrawn = await get("/items/chehui")
  expect(withdrawn.status).toBe(410)
  expect(withdrawn.text).toContain("处罚决定已被依法撤销")
  expect(withdrawn.text).not.toContain("chehui的正文")
})

test("清单按栏目、年份、有效性筛选，按键翻页，不重不漏", async () => {
  const titles = (text: string): string[] => [...text.matchAll(/href="\/items\/([a-z0-9-]+)"/gu)].map(([, id]) => id!)
  expect(titles((await get("/policies")).text)).toEqual(["gonghui"])
  expect(titles((await get("/catalogue?year=2024")).text)).toEqual(["jiuwen"])
  expect(titles((await get("/catalogue?validity=repealed")).text)).toEqual(["jiuwen"])
  const many = Array.from({ length: 45 }, (_, at) => publishedItem(`n${String(at).padStart(2, "0")}`, { section: "news" }))
  await plantPublished(office.db, district.county, many)
  const seen: string[] = []
  let path: string | undefined = "/agencies/county/catalogue?section=news"
  let last = ""
  while (path !== undefined) {
    last = path
    const { text } = await get(path)
    seen.push(...titles(text))
    path = /href="([^"]+)" rel="next"/u.exec(text)?.[1]?.replaceAll("&amp;", "&")
  }
  expect(seen).toEqual(many.map(({ itemId }) => itemId).reverse())
  const back = /href="([^"]+)" rel="prev"/u.exec((await get(last)).text)![1]!.replaceAll("&amp;", "&")
  expect(titles((await get(back)).text)).toEqual(seen.slice(20, 40))
})

test("没有改动过的不再传一遍；大字版和通常的不是一份", async () => {
  const first = await get("/items/gonghui")
  const etag = first.headers.get("etag")!
  expect((await get("/items/gonghui", { "if-none-match": etag })).status).toBe(304)
  expect((await get("/items/gonghui", { "if-none-match": etag, cookie: "gongkai_display=large" })).status).toBe(200)
  expect((await get("/items/gonghui", { "if-modified-since": "Tue, 10 Nov 2026 02:00:00 GMT" })).status).toBe(304)
})

test("找不到的页面给出搜索和别的路，不是给程序看的", async () => {
  const missing = await get("/no/such/page")
  expect(missing.status).toBe(404)
  expect(missing.headers.get("content-type")).toContain("text/html")
  expect(missing.text).toContain('action="/search"')
  expect((await get("/api/v1/nothing")).headers.get("content-type")).toContain("application/problem+json")
})
