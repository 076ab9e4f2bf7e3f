import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTo, citizen, filledRequest, receiptIn, sendRequest, tokenIn } from "../../test/citizen.ts"
import { baseUrl, openOffice, type Office } from "../../test/office.ts"
import { plantPublished, publishedItem } from "../../test/published.ts"

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
let office: Office
const path = `/agencies/${district.bureau}/request`

beforeAll(async () => {
  office = await openOffice({ portalLimits: { sends: 8, looks: 8, leastToFill: 0 } })
  await plantPublished(office.db, district.bureau, [
    publishedItem("bad", {
      title: `标题${evil}`,
      summary: evil,
      documentNumber: evil,
      issuingBody: evil,
      keywords: [evil],
      pairs: [{ itemId: "javascript", title: evil, role: "interpretation" }],
      files: [{ fileId: "f1", name: evil, bytes: 1, contentType: "text/html" }],
    }),
  ])
})
afterAll(() => office.close())

const scripts = (text: string): readonly string[] => text.match(/<script\b[^>]*>/giu) ?? []
const expectHarmless = (text: string): void => {
  expect(text).not.toContain("<script>alert")
  expect(text).not.toContain("<img src=x")
  for (const tag of scripts(text))
    expect(tag).toMatch(/^<script src="\/assets\/portal-[0-9a-f]{12}\.js" defer(?:="")?>$|^<script type="application\/ld\+json">$/u)
}

test("条目里的标题、摘要、文号、附件名都只是字；结构化数据关不掉脚本标签", async () => {
  const browser = citizen(office, "198.51.100.1")
  for (const page of ["/items/bad", "/", "/catalogue", "/agencies/bureau"]) expectHarmless((await browser.get(page)).text)
  const atom = await browser.get("/feed.atom")
  expect(atom.text).not.toContain("<script")
  expect((await browser.get("/feed.json")).headers.get("content-type")).toContain("application/feed+json")
})

test("地址里带来的字只是字；页面上不许运行写进来的脚本", async () => {
  const browser = citizen(office, "198.51.100.2")
  const encoded = encodeURIComponent(evil)
  for (const page of [
    `/search?q=${encoded}`,
    `/catalogue?section=${encoded}&year=${encoded}&after=${encoded}`,
    `/items/${encoded}`,
    `/agencies/${encoded}`,
    `/${encoded}`,
    `/reports/bureau/2025?version=${encoded}`,
  ]) {
    const answer = await browser.get(page)
    expect(answer.status).toBeLessThan(500)
    expectHarmless(answer.text)
    const policy = answer.headers.get("content-security-policy") ?? ""
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain("unsafe")
  }
})

test("表单里填的字回到表单里还是字", async () => {
  const answer = await sendRequest(citizen(office, "198.51.100.3"), district.bureau, {
    name: evil,
    features: evil,
    phone: evil,
    kind: evil,
    answer: evil,
  })
  expect(answer.status).toBe(422)
  expectHarmless(answer.text)
  const looked = await citizen(office, "198.51.100.4").post("/my-request", { number: evil, code: evil })
  expect(looked.status).toBe(422)
  expectHarmless(looked.text)
})

test("换显示方式只会回到本站", async () => {
  for (const page of [
    "//elsewhere.example/?display=large",
    "/\\elsewhere.example?display=large",
    "/%2f%2felsewhere.example?display=large",
    "/?display=large&next=https://elsewhere.example",
  ]) {
    const response = await office.fetch(new Request(`${baseUrl}${page}`, { redirect: "manual" }))
    const to = response.headers.get("location")
    if (to !== null) expect(new URL(to, baseUrl).origin).toBe(baseUrl)
  }
})

test("地址里玩花样拿不到别的文件", async () => {
  const browser = citizen(office, "198.51.100.5")
  for (const page of [
    "/files/..%2f..%2fetc%2fpasswd/x",
    "/files/%2e%2e/keys.json",
    "/files/f1/..%2f..%2fkeys.json",
    "/assets/..%2f..%2fpackage.json",
    "/files/%00/x",
    "/items/%00",
    "/items/..%2f..",
    "/sitemap-2026-13.xml",
    "/sitemap-..%2f2026-01.xml",
    "/agencies/%00/guide",
  ]) {
    const answer = await browser.get(page)
    expect([400, 404], page).toContain(answer.status)
    expect(answer.text).not.toContain("root:")
  }
})

test("别的网站替人提交的、没有本页凭据的、拿别人凭据的，都不受理", async () => {
  const browser = citizen(office, "198.51.100.6")
  const { text } = await browser.get(path)
  const boxes = { ...filledRequest, token: tokenIn(text), answer: answerTo(text) }
  for (const headers of [{ origin: "https://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])
    expect((await browser.postForm(path, boxes, [], headers)).status).toBe(403)
  const other = citizen(office, "198.51.100.7")
  await other.get(path)
  expect((await other.postForm(path, boxes)).text).toContain("本页的凭据不对")
  expect((await citizen(office, "198.51.100.8").postForm(path, boxes)).text).toContain("Cookie")
  expect((await browser.postForm(path, { ...boxes, token: `${boxes.token.slice(0, -3)}abc` })).status).toBe(422)
  expect((await browser.postForm(path, { ...boxes, website: "http://spam.example" })).status).toBe(422)
  const receipt = { number: "W20261129-AAAAAAAA", code: "AAAAA-AAAAA-AAAAA-AAAAA", sure: "yes" }
  for (const verb of ["", "/withdraw", "/file", "/evaluate"])
    expect((await browser.post(`/my-request${verb}`, receipt, { origin: "https://elsewhere.example" })).status).toBe(403)
  expect((await office.as(district.bureau, "clerk").then((clerk) => clerk.send("GET", "/api/v1/requests"))).body.items).toEqual([])
})

test("回车换行进不了响应头，附件名也一样", async () => {
  const response = await office.fetch(
    new Request(`${baseUrl}/catalogue?display=large%0d%0aset-cookie:%20a=b&q=%0d%0aX-Evil:1`, { redirect: "manual" }),
  )
  expect(response.headers.get("x-evil")).toBeNull()
  const wish = await office.fetch(new Request(`${baseUrl}/catalogue?display=large&x=%0d%0aX-Evil:%201`, { redirect: "manual" }))
  expect(wish.headers.get("x-evil")).toBeNull()
  expect(wish.status).toBe(303)
})

test("猜编号和查询码：答复一样，猜多了要等，连对的也要等", async () => {
  const own = receiptIn((await sendRequest(citizen(office, "198.51.100.10"), district.bureau)).text)
  const guess = citizen(office, "198.51.100.11")
  const wrongCode = await guess.post("/my-request", { number: own.number, code: "AAAAA-AAAAA-AAAAA-AAAAA" })
  const wrongNumber = await guess.post("/my-request", { number: `${own.number.slice(0, -1)}9`, code: own.code })
  const words = (text: string): string => text.replaceAll(own.number, "#").replaceAll(`${own.number.slice(0, -1)}9`, "#")
  expect(wrongCode.status).toBe(wrongNumber.status)
  expect(words(wrongCode.text)).toBe(words(wrongNumber.text))
  // Eight looks an address: the rest wait, whatever they know.
  for (let at = 0; at < 6; at += 1) await guess.post("/my-request", { number: own.number, code: "BBBBB-AAAAA-AAAAA-AAAAA" })
  expect((await guess.post("/my-request", own)).status).toBe(429)
  // Ten wrong codes for a number from anywhere: the number waits.
  for (let at = 0; at < 4; at += 1) await citizen(office, `198.51.100.${String(20 + at)}`).post("/my-request", { number: own.number, code: "CCCCC" })
  const limited = await citizen(office, "198.51.100.30").post("/my-request", own)
  expect(limited.status).toBe(429)
  expect(limited.text).toContain("十五分钟")
})

test("一个地址交得太多要等；太大的不收", async () => {
  const flood = citizen(office, "198.51.100.40")
  for (let at = 0; at < 8; at += 1) await flood.postForm(path, filledRequest)
  const refused = await flood.postForm(path, filledRequest)
  expect(refused.status).toBe(429)
  expect(refused.headers.get("retry-after")).toMatch(/^\d+$/u)
  const big = new File([Buffer.alloc(23_000_000, 0x61)], "大.txt")
  expect((await citizen(office, "198.51.100.41").postForm(path, filledRequest, [big])).status).toBe(413)
})

test("别人的文件号拿不走别人的文件", async () => {
  const browser = citizen(office, "198.51.100.50")
  const own = receiptIn((await sendRequest(browser, district.bureau)).text)
  expect((await browser.post("/my-request/file", { ...own, file: "bureau-case-file" })).status).toBe(422)
  expect((await browser.post("/my-request/file", { ...own, file: "' or true --" })).status).toBe(422)
})
