import { day } from "@gongkai/law"
import { hearPublications, type Publications } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue } from "../../../test/catalogue.ts"
import { plantPublished, publishedItem } from "../../../test/published.ts"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"
import { pageKey } from "./kept-answer.ts"
import { pageCache, type PageCache } from "./page-cache.ts"
import { usualDisplay } from "../frame/display.ts"

const { bureau, county } = district
let office: Office
let publications: Publications
let pages: PageCache
/** Keys that were asked for by the routes: a kept answer asks for none. */
const asked: string[] = []
const at = catalogueAt(() => office, bureau)
const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> => office.nobody.send(method, path, { headers })
const askedFor = async (path: string, headers: Record<string, string> = {}): Promise<readonly string[]> => {
  asked.length = 0
  await get(path, headers)
  return [...asked]
}
const headersOf = ({ headers }: Answer) => Object.fromEntries([...headers].filter(([name]) => name !== "x-request-id"))
const isKept = (address: string): boolean => pages.peek(pageKey(usualDisplay, address)) !== null

beforeAll(async () => {
  const later: PageCache = {
    get: (key, ...rest) => {
      asked.push(key)
      return pages.get(key, ...rest)
    },
    peek: (key) => pages.peek(key),
  }
  office = await openOffice({ today: () => day("2026-11-20"), agencies: [bureau, county], pages: later })
  publications = hearPublications(office.db.url)
  pages = pageCache({ heard: publications, clock: () => performance.now(), mostBytes: 1_000_000 })
  await furnishForCatalogue(office, bureau)
  await at.published("one", { title: "第一条" })
  await at.published("two", { title: "第二条" })
  while (publications.generation() === null) await new Promise((done) => setTimeout(done, 20))
})
afterAll(async () => {
  await publications.close()
  await office.close()
})

/** Waits until all that was published has been heard of. */
const heard = async (work: () => Promise<unknown>): Promise<void> => {
  const before = publications.generation() ?? 0
  await work()
  await expect.poll(() => publications.generation(), { timeout: 10_000, interval: 5 }).toBeGreaterThan(before)
  // One transaction may say several words.
  await new Promise((done) => setTimeout(done, 100))
}

test("生成过的页不经过路由，头和正文与第一次的一样，照样有编号、有日志", async () => {
  const first = await get("/items/one")
  expect(asked).toContain("usual usual /items/one")
  asked.length = 0
  const second = await get("/items/one", { "x-request-id": "given-by-caller" })
  expect(asked).toEqual([])
  expect([second.status, second.text]).toEqual([200, first.text])
  expect(headersOf(second)).toEqual(headersOf(first))
  expect(second.headers.get("content-security-policy")).toContain("default-src 'none'")
  expect(second.headers.get("x-request-id")).toBe("given-by-caller")
  expect(first.headers.get("x-request-id")).not.toBeNull()
  const line = JSON.parse(office.log.at(-1)!)
  expect(line).toMatchObject({ requestId: "given-by-caller", method: "GET", route: "/items/:itemId", status: 200, msg: "request" })
})

test("已有的答 304，HEAD 没有正文而头相同，不认识的方法、页面照旧", async () => {
  const whole = await get("/items/one")
  const known = await get("/items/one", { "if-none-match": whole.headers.get("etag")! })
  expect([known.status, known.text]).toEqual([304, ""])
  expect(known.headers.get("content-security-policy")).toBe(whole.headers.get("content-security-policy"))
  expect((await get("/items/one", { "if-none-match": '"other"' })).status).toBe(200)
  const head = await get("/items/one", {}, "HEAD")
  expect([head.status, head.text]).toEqual([200, ""])
  expect(headersOf(head)).toEqual(headersOf(whole))
  expect((await get("/items/one", {}, "POST")).status).toBe(404)
})

test("有 Cookie 的走路由：大字版是另一份；多写的参数不另占内存", async () => {
  await get("/items/one")
  expect(await askedFor("/items/one")).toEqual([])
  expect(await askedFor("/items/one", { cookie: "gongkai_display=large" })).toEqual(["large usual /items/one"])
  expect(await askedFor("/items/one", { cookie: "gongkai_display=large" })).toEqual(["large usual /items/one"])
  expect(await askedFor("/items/one?x=1")).toEqual(["usual usual /items/one"])
  expect(isKept("/items/one?x=1")).toBe(false)
  expect((await get("/items/one?display=large")).status).toBe(303)
  await get("/catalogue?section=notices")
  expect(await askedFor("/catalogue?section=notices")).toEqual([])
})

test("公开一条，不碰别的条目的页；撤下的听到就没有，清单里也没有", async () => {
  const addresses = ["/items/one", "/items/two", "/catalogue", `/agencies/${bureau}/catalogue`, "/agencies/county/catalogue", "/", "/feed.atom"]
  for (const address of addresses) await get(address)
  expect(addresses.filter(isKept)).toEqual(addresses)
  await heard(() => at.published("three", { title: "第三条" }))
  expect(["/items/one", "/items/two", "/agencies/county/catalogue"].filter((address) => !isKept(address))).toEqual([])
  await expect.poll(async () => (await get("/catalogue")).text, { timeout: 5000 }).toContain("第三条")
  for (const address of addresses) await get(address)
  await heard(() => at.verb("clerk", "three", "withdraw", { note: "内容有误" }))
  expect((await get("/items/three")).status).toBe(410)
  for (const address of addresses) expect((await get(address)).text, address).not.toContain("第三条")
  expect(isKept("/items/one")).toBe(true)
})

test("解读公开了，政策的页跟着变", async () => {
  const policy = { section: "policies", genre: "decision", documentKind: null }
  await heard(() => at.published("policy", { ...policy, title: "某政策", noInterpretation: "内容简单" }))
  await get("/items/policy")
  expect(isKept("/items/policy")).toBe(true)
  await heard(() => at.published("reading", { title: "某政策解读", section: "interpretations", interprets: "policy" }))
  expect((await get("/items/policy")).text).toContain("某政策解读")
})

test("一次公开太多，一句话说不完，就当什么都变了", async () => {
  for (const [count, kept] of [
    [3, true],
    [300, false],
  ] as const) {
    await get("/items/one")
    await heard(() =>
      plantPublished(
        office.db,
        county,
        Array.from({ length: count }, (_, nth) => publishedItem(`many-of-${String(count)}-${"x".repeat(20)}-${String(nth)}`)),
      ),
    )
    expect(isKept("/items/one")).toBe(kept)
  }
})
