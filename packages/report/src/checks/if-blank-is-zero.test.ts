import { expect, test } from "vitest"
import { checkForm } from "@gongkai/report"
import { sampleReport } from "../../test/sample-report.ts"

test("（七）只填最后两格，其余是零的空白：没有提示", () => {
  const blanks = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceOrganization"]
  const figures = Object.fromEntries(blanks.map((column) => [`requests.concluded.${column}`, null]))
  expect(checkForm(sampleReport("2021", { figures }))).toEqual([])
})

test("总计9、六类申请人全空白：不是错误，提示空白不能当零", () => {
  const columns = [
    "naturalPerson",
    "commercialEnterprise",
    "researchInstitution",
    "publicWelfareOrganization",
    "legalServiceOrganization",
    "otherOrganization",
  ]
  const rows = ["received", "granted", "concluded"]
  const figures = Object.fromEntries(
    rows.flatMap((row) => [...columns.map((column) => [`requests.${row}.${column}`, null]), [`requests.${row}.total`, 9]]),
  )
  const found = checkForm(sampleReport("2021", { figures }))
  expect(found.map(({ key, severity, expected, found: printed }) => [key, severity, expected, printed])).toEqual([
    ["relation.ifBlankIsZero:rowTotal:requests.received.total", "warning", 0, 9],
    ["relation.ifBlankIsZero:rowTotal:requests.granted.total", "warning", 0, 9],
    ["relation.ifBlankIsZero:rowTotal:requests.concluded.total", "warning", 0, 9],
  ])
  expect(found[0]?.message).toBe(
    "表三“一、本年新收政府信息公开申请数量”行：有 6 格空白；若空白为零，自然人与各类法人或其他组织之和为 0，“总计”列为 9，勾稽关系不成立。",
  )
  expect(found[0]?.cells).toHaveLength(7)
})

test("一格空白同时属于两条关系，两条提示的键不同", () => {
  const figures = {
    "requests.carriedOut.total": null,
    "requests.received.naturalPerson": 4,
    "requests.received.total": 4,
    "requests.carriedOut.naturalPerson": 4,
  }
  expect(checkForm(sampleReport("2021", { figures })).map(({ key }) => key)).toEqual([
    "relation.ifBlankIsZero:balance:requests.carriedOut.total",
    "relation.ifBlankIsZero:rowTotal:requests.carriedOut.total",
  ])
})
