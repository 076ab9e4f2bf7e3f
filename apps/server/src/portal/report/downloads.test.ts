import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"
import { reportsAt } from "../../../test/reports.ts"

const { province } = district
const cell = "requests.received.naturalPerson"
let office: Office
const at = reportsAt(() => office, province)
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => office.nobody.send("GET", path, { headers })
const publish = async (reportId: string): Promise<void> => {
  expect((await at.verb("head", reportId, "submit", { despite: "另附说明" })).status).toBe(200)
  expect((await at.verb("head", reportId, "clear-own")).status).toBe(200)
  expect((await at.verb("head", reportId, "publish")).status).toBe(200)
}

beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-01-12"), agencies: [province] })
  await at.does("clerk", "/reports", { reportId: "first", year: 2025, scope: "agency" })
  await at.enter("first", cell, 7)
  await publish("first")
})
afterAll(() => office.close())

/** Addresses below a version of the report that its page offers. */
const downloadsIn = (text: string): readonly string[] => [...text.matchAll(/href="(\/reports\/province\/2025\/[^"]+)"/gu)].map(([, path]) => path!)
const received = async (path: string): Promise<unknown> => (await get(path)).body.requests.received.naturalPerson

const types: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
}

test("年报页上的每个下载都给得出：类型对，是附件，名称是报告的标题，浏览器不猜", async () => {
  const downloads = downloadsIn((await get("/reports/province/2025")).text)
  expect(downloads.length).toBeGreaterThanOrEqual(3)
  for (const path of downloads) {
    const { status, headers, text } = await get(path)
    expect(status, path).toBe(200)
    expect(text.length).toBeGreaterThan(50)
    expect(headers.get("content-type"), path).toBe(types[path.split(".").at(-1) ?? ""])
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    const disposition = headers.get("content-disposition") ?? ""
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''/u)
    expect(decodeURIComponent(disposition)).toContain("样本province机关2025年政府信息公开工作年度报告")
  }
  expect(await received("/reports/province/2025/first/1/report.json")).toBe(7)
  expect((await get("/reports/province/2025/first/1/report.csv")).text).toContain("7")
  for (const [file, begins] of [
    ["report.pdf", "%PDF"],
    ["report.docx", "PK"],
    ["report.xlsx", "PK"],
  ] as const)
    // prettier-ignore
    expect((await get(`/reports/province/2025/first/1/${file}`)).text.slice(0, begins.length)).toBe(begins)
  expect((await get("/reports/province/2025/first/2/report.pdf")).status).toBe(404)
})

test("更正以后：页上写明改了什么，现行的是更正后的；更正以前的版本还打得开、下得到，写明已被更正", async () => {
  await at.does("clerk", "/reports/first/correct", { newReportId: "second", reason: "漏计一件" })
  await at.enter("second", cell, 8)
  await publish("second")
  const now = await get("/reports/province/2025")
  expect(now.text).toContain("本报告更正过")
  expect(now.text).toMatch(/由7改为8/u)
  expect(now.text).toContain("更正以前的版本")
  const current = downloadsIn(now.text).find((path) => path.endsWith("report.json")) ?? ""
  expect(current).toBe("/reports/province/2025/second/1/report.json")
  expect(await received(current)).toBe(8)

  const earlier = /href="(\/reports\/province\/2025\?version=[^"]+)"/u.exec(now.text)?.[1] ?? ""
  const before = await get(earlier)
  expect(before.status).toBe(200)
  expect(before.text).toContain("这个版本已被更正")
  expect(before.text).toContain("noindex")
  const old = downloadsIn(before.text).find((path) => path.endsWith("report.json")) ?? ""
  expect(await received(old)).toBe(7)
})

test("没有公布的、别的年份的、编出来的地址都没有", async () => {
  await at.does("clerk", "/reports/second/correct", { newReportId: "third", reason: "再核对" })
  for (const path of [
    "/reports/province/2025/third/1/report.json",
    "/reports/province/2024/first/1/report.json",
    "/reports/county/2025/first/1/report.json",
    "/reports/province/2025/first/2/report.json",
    "/reports/province/2025/first/1/report.exe",
    "/reports/province/2025/first/1/..%2freport.json",
    "/reports/province/20255/first/1/report.json",
  ])
    expect((await get(path)).status, path).toBe(404)
  expect((await get("/reports/province/2025?version=third.1")).status).toBe(404)
})
