import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantReport } from "../../../test/planted-report.ts"
import { callsAt } from "../../../test/registered.ts"

const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => day("2027-01-08"), agencies: [agencyId, district.stranger] })
  await plantReport(office, agencyId, {
    id: "year-2026",
    year: 2026,
    figures: {
      "requests.received.total": 2,
      "requests.granted.total": 1,
      "requests.concluded.total": 1,
      "requests.carriedOut.total": 1,
      "disclosure.coercion.decisions": null,
    },
  })
})
afterAll(() => office.close())

const { get, post, done, register } = callsAt(() => office, agencyId)
const draftOf = async (section: string) => (await get("clerk", `/reports/year-2026/sections/${section}/draft`)).body

test("3月2日收到的两件：一件3月27日送达在期限内，一件3月31日送达逾期；起草的总体情况照实写", async () => {
  const [first = "", second = ""] = await register("2026-03-02", "2026-03-02")
  for (const [caseId, on] of [
    [first, "2026-03-27"],
    [second, "2026-03-31"],
  ] as const) {
    await done("head", `/requests/${caseId}/decide`, { on, outcome: "granted", ground: "36(2)" })
    await done("clerk", `/requests/${caseId}/serve`, { on, channel: "registered-post" })
  }
  const { text, lacking, templateVersion } = await draftOf("overview")
  expect(templateVersion).toBe(0)
  expect(text).toContain("2026年，本机关收到政府信息公开申请2件，上年结转0件，办结1件，结转下年度继续办理1件。")
  expect(text).toContain("送达的答复2件，在期限内送达1件，逾期送达1件。")
  expect(text).toContain("作出行政强制决定〔待填：行政强制决定的件数〕件")
  expect(lacking).toContainEqual({ words: "行政强制决定的件数", variable: "coercion" })
})

test("机关自己的模板：有毛病的不收，收了的从此照它起草，历次版本都在", async () => {
  const before = (await get("clerk", "/report-templates")).body
  expect(before.items.map((one: { section: string; version: number }) => [one.section, one.version])).toEqual([
    ["overview", 0],
    ["problems", 0],
    ["other", 0],
  ])
  const own = { section: "problems", text: "{{ year }}年收到{{ received }}件。\n〔待填：问题〕", version: 0 }
  expect(await post("clerk", "/report-templates", own)).toMatchObject({ status: 403 })
  expect(await post("head", "/report-templates", { ...own, text: "{{ secret }}" })).toMatchObject({
    status: 409,
    body: { code: "TEMPLATE_FAULTY", detail: { findings: [{ code: "VARIABLE_UNKNOWN", variable: "secret" }] } },
  })
  expect(await done("head", "/report-templates", own)).toMatchObject({ body: { id: "problems", version: 1 } })
  expect(await post("head", "/report-templates", own)).toMatchObject({ status: 412, body: { code: "STALE", detail: { version: 1 } } })
  expect(await draftOf("problems")).toMatchObject({
    templateVersion: 1,
    text: "2026年收到2件。\n〔待填：问题〕",
    lacking: [{ words: "问题", variable: null }],
  })
  expect((await get("clerk", "/report-templates/problems/versions")).body.items.map(({ version }: { version: number }) => version)).toEqual([1, 0])
  expect((await (await office.as(district.stranger, "clerk")).send("GET", "/api/v1/report-templates")).body.items[1].version).toBe(0)
})

test("草稿里还有待填的，打开报告就看得到是哪些，不拦报送", async () => {
  const lines = "一是人手不足。\n〔待填：二是什么〕"
  const clerk = await office.as(agencyId, "clerk")
  const begun = await post("clerk", "/reports", { reportId: "year-2025", year: 2025, scope: "agency" })
  expect(begun.status, begun.text).toBe(201)
  const written = await clerk.send("PUT", "/api/v1/reports/year-2025/sections/problems", { body: { text: lines }, headers: { "if-match": '"v1"' } })
  expect(written.status, written.text).toBe(200)
  const { sections } = (await get("clerk", "/reports/year-2025")).body
  expect(sections.map(({ section, prompts }: { section: string; prompts: string[] }) => [section, prompts])).toContainEqual([
    "problems",
    ["二是什么"],
  ])
  expect(sections.every(({ section, prompts }: { section: string; prompts: string[] }) => section === "problems" || prompts.length === 0)).toBe(true)
})

test("别的机关的报告、没有的部分，都起草不了", async () => {
  const stranger = await office.as(district.stranger, "clerk")
  expect(await stranger.send("GET", "/api/v1/reports/year-2026/sections/other/draft")).toMatchObject({ status: 404 })
  expect(await get("clerk", "/reports/year-2026/sections/requests/draft")).toMatchObject({ status: 422 })
  expect(await get("audit", "/reports/year-2026/sections/other/draft")).toMatchObject({ status: 403 })
})
