import { expect, test } from "vitest"
import { checkForm, type Figure } from "@gongkai/report"
import { sampleReport } from "../../test/sample-report.ts"

const errorsOf = (figures: Record<string, Figure>, edition: "2019" | "2021" = "2021") =>
  checkForm(sampleReport(edition, { figures })).filter(({ severity }) => severity === "error")

/** 9 requests of natural persons: 7 granted, 1 partially, 1 not held; nothing carried. */
const nine = Object.fromEntries(
  ["naturalPerson", "total"].flatMap((column) => [
    [`requests.received.${column}`, 9],
    [`requests.granted.${column}`, 7],
    [`requests.partiallyGranted.${column}`, 1],
    [`requests.unavailable.notHeld.${column}`, 1],
    [`requests.concluded.${column}`, 9],
  ]),
)

test("收到9件、办结9件，各行各列都对：没有错误", () => {
  expect(errorsOf(nine)).toEqual([])
})

test("“总计”列的（七）印成8：平衡、办理结果、行合计三处都指出来", () => {
  const found = errorsOf({ ...nine, "requests.concluded.total": 8 })
  expect(found.map(({ key }) => key)).toEqual([
    "relation.balance:requests.carriedOut.total",
    "relation.outcomes:requests.concluded.total",
    "relation.rowTotal:requests.concluded.total",
  ])
  expect(found[0]).toEqual({
    code: "relation.balance",
    key: "relation.balance:requests.carriedOut.total",
    severity: "error",
    message: "表三“总计”列：第一项（本年新收）加第二项（上年结转）之和为 9，第三项（七）总计加第四项（结转下年度）之和为 8，相差 1。",
    cells: ["requests.received.total", "requests.carriedIn.total", "requests.concluded.total", "requests.carriedOut.total"],
    expected: 9,
    found: 8,
    cites: "国办公开办函〔2021〕30号",
  })
  expect(found[1]?.message).toBe("表三“总计”列：第三项（一）至（六）各项之和为 9（7＋1＋1），第三项（七）总计为 8，相差 1。")
  expect(found[1]?.cells).toHaveLength(22)
  expect(found[2]?.message).toBe("表三“三、本年度办理结果 （七）总计”行：自然人与各类法人或其他组织之和为 9，“总计”列为 8，相差 1。")
})

test("其他列写明是哪个“其他”", () => {
  const [first] = errorsOf({
    "requests.received.otherOrganization": 2,
    "requests.received.total": 2,
    "requests.concluded.total": 2,
    "requests.granted.total": 2,
  })
  expect(first?.message).toMatch(/^表三“其他（法人或其他组织）”列：/u)
})

test("2019年版（六）只有一行：它是一个加数，引用60号文", () => {
  const figures = { ...nine, "requests.other.other.naturalPerson": 1, "requests.other.other.total": 1 }
  expect(errorsOf(figures, "2019").map(({ key, expected, found, cites }) => [key, expected, found, cites])).toEqual([
    ["relation.outcomes:requests.concluded.naturalPerson", 10, 9, "国办公开办函〔2019〕60号"],
    ["relation.outcomes:requests.concluded.total", 10, 9, "国办公开办函〔2019〕60号"],
  ])
})

test("表四行政复议10＋1印总计0", () => {
  const found = errorsOf({ "disputes.reconsideration.upheld": 10, "disputes.reconsideration.pending": 1 })
  expect(found.map(({ key, message }) => [key, message])).toEqual([
    [
      "relation.disputeTotal:disputes.reconsideration.total",
      "表四“行政复议”栏：结果维持、结果纠正、其他结果、尚未审结之和为 11（10＋1），“总计”为 0，相差 11。",
    ],
  ])
})

test("诉讼栏带上“行政诉讼”", () => {
  expect(errorsOf({ "disputes.litigationDirect.total": 1 })[0]?.message).toMatch(/^表四“行政诉讼 未经复议直接起诉”栏：/u)
})

test("有空白而仍不可能成立：是错误，写“至少”", () => {
  const found = errorsOf({ ...nine, "requests.received.commercialEnterprise": null, "requests.received.naturalPerson": 12 })
  expect(found.map(({ key }) => key)).toContain("relation.rowTotal:requests.received.total")
  expect(found.find(({ code }) => code === "relation.rowTotal")?.message).toBe(
    "表三“一、本年新收政府信息公开申请数量”行：自然人与各类法人或其他组织之和至少为 12（1 格空白），“总计”列为 9，相差 3。",
  )
})

test("表三没有读出来：不作任何判断", () => {
  expect(checkForm({ ...sampleReport("2021"), requests: null, disputes: null })).toEqual([])
})

test("负数照印照算，不崩溃", () => {
  const found = checkForm(sampleReport("2021", { figures: { "requests.received.naturalPerson": -3 } }))
  expect(found.map(({ key }) => key)).toEqual([
    "relation.balance:requests.carriedOut.naturalPerson",
    "relation.rowTotal:requests.received.total",
    "value.implausible:requests.received.naturalPerson",
  ])
})
