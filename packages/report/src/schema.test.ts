import { expect, test } from "vitest"
import { findingCodes } from "@gongkai/report"
import { findingSchema, jsonSchema, parseReport, readLineSchema } from "@gongkai/report/schema"
import { sampleReport } from "../test/sample-report.ts"

test("公布的 JSON Schema 与源代码生成的一致（改了格式之后用 vitest -u 重写文件）", async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot("../schema/gongkai.report-1.schema.json")
})

test.each(["2019", "2021"] as const)("%s 年版的报告原样通过", (edition) => {
  const report = sampleReport(edition)
  expect(parseReport(report)).toBe(report)
})

test("报告加了新键：通过，契约可以增加", () => {
  expect(() => parseReport({ ...sampleReport("2021"), later: 1 })).not.toThrow()
})

const report = sampleReport("2021")
const requests = report.requests!
test.each<[string, unknown, string, string]>([
  ["不是对象", 3, "REPORT_SCHEMA_UNKNOWN", "不是 gongkai.report/1 格式的报告：应为 gongkai.report/1"],
  ["没有 schema", {}, "REPORT_SCHEMA_UNKNOWN", "不是 gongkai.report/1 格式的报告：schema 应为 gongkai.report/1"],
  ["第二版", { ...report, schema: "gongkai.report/2" }, "REPORT_SCHEMA_UNKNOWN", "不是 gongkai.report/1 格式的报告：schema 应为 gongkai.report/1"],
  ["年度是字符串", { ...report, year: "2024" }, "REPORT_MALFORMED", "报告数据不合 gongkai.report/1 格式：year 应为 number"],
  ["版本不认识", { ...report, form: "2030" }, "REPORT_MALFORMED", '报告数据不合 gongkai.report/1 格式：form 只能是 "2019"、"2021"'],
  [
    "数写成字符串",
    { ...report, requests: { ...requests, received: { ...requests.received, total: "9" } } },
    "REPORT_MALFORMED",
    "报告数据不合 gongkai.report/1 格式：requests.received.total 应为 number",
  ],
  [
    "多出一行",
    { ...report, requests: { ...requests, withdrawn: {} } },
    "REPORT_MALFORMED",
    "报告数据不合 gongkai.report/1 格式：requests 有格式里没有的键：withdrawn",
  ],
  [
    "表二少一格",
    { ...report, disclosure: { ...report.disclosure, fees: {} } },
    "REPORT_MALFORMED",
    "报告数据不合 gongkai.report/1 格式：disclosure.fees.amount 应为 number",
  ],
])("%s：拒绝，指出路径", (_case, value, code, message) => {
  expect(() => parseReport(value)).toThrow(expect.objectContaining({ name: "ReportError", code, message }))
})

test("目录里的每个代码都能写进结果行", () => {
  for (const [code, { severity }] of Object.entries(findingCodes)) {
    expect(findingSchema.safeParse({ code, key: code, severity, message: "。", cells: [] }).success).toBe(true)
  }
  expect(findingSchema.safeParse({ code: "relation.new", key: "", severity: "error", message: "", cells: [] }).success).toBe(false)
})

test("读不了的文件也有一行：report 为 null", () => {
  expect(readLineSchema.safeParse({ file: "图.pdf", report: null, findings: [] }).success).toBe(true)
  expect(readLineSchema.safeParse({ file: "图.pdf", findings: [] }).success).toBe(false)
})
