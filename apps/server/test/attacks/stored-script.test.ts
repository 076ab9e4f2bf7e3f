import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTo, citizen, receiptIn, sendRequest, tokenIn } from "../citizen.ts"
import { openOffice, type Office } from "../office.ts"
import { plantPublished, publishedItem } from "../published.ts"

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
let office: Office

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

test("投诉举报里写的字，在表单、查询页里都只是字；调查结论也是", async () => {
  const browser = citizen(office, "198.51.100.5")
  const at = `/agencies/${district.bureau}/complaint`
  const { text } = await browser.get(at)
  const boxes = { body: district.county, ground: "mishandled", subject: evil, text: evil, name: evil, contact: "13900000002" }
  const refused = await browser.post(at, { ...boxes, ground: evil, token: tokenIn(text), answer: answerTo(text) })
  expect(refused.status).toBe(422)
  expectHarmless(refused.text)
  const again = (await browser.get(at)).text
  const sent = await browser.post(at, { ...boxes, token: tokenIn(again), answer: answerTo(again) })
  expect(sent.status).toBe(200)
  expectHarmless(sent.text)
  const own = receiptIn(sent.text)
  const owner = office.db.asOwner
  await owner("set session_replication_role = replica")
  await owner(
    "update gongkai.complaint set state = 'decided', outcome = 'founded', finding = $1, drafted_by = 'a', decided_by = 'b', ended_on = received_on",
    [evil],
  )
  await owner("set session_replication_role = origin")
  const looked = await browser.post("/my-complaint", own)
  expect(looked.text).toContain("经查属实")
  expectHarmless(looked.text)
})
