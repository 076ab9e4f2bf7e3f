import { expect, test } from "vitest"
import { checkYear, type Figure } from "@gongkai/report"
import { sampleReport } from "../../test/sample-report.ts"

const inOrder = (figures: Record<string, Figure>, before: Record<string, Figure>, edition: "2019" | "2021" = "2021") => {
  const year = edition === "2021" ? 2024 : 2020
  return checkYear(sampleReport(edition, { year, figures }), sampleReport(edition, { year: year - 1, figures: before }))
}

test("2023年结转121件，2024年上年结转121件：不提示", () => {
  expect(inOrder({ "requests.carriedIn.total": 121 }, { "requests.carriedOut.total": 121 })).toEqual([])
})

test("2023年结转2件，2024年上年结转1件：按列提示", () => {
  const found = inOrder({ "requests.carriedIn.commercialEnterprise": 1 }, { "requests.carriedOut.commercialEnterprise": 2 })
  expect(found).toEqual([
    {
      code: "carry.mismatch",
      key: "carry.mismatch:requests.carriedIn.commercialEnterprise",
      severity: "warning",
      message: "表三“商业企业”列：第二项（上年结转）为 1，上一年度报告第四项（结转下年度）为 2，两者应当相等。",
      cells: ["requests.carriedIn.commercialEnterprise"],
      expected: 2,
      found: 1,
      cites: "国办公开办函〔2021〕30号",
    },
  ])
})

test.each<[string, Figure, Figure]>([
  ["本年空白", null, 2],
  ["上年空白", 1, null],
])("结转：%s不比较", (_case, now, before) => {
  expect(inOrder({ "requests.carriedIn.total": now }, { "requests.carriedOut.total": before })).toEqual([])
})

test("隔了一年的报告、口径不同的报告：都不比较", () => {
  const now = sampleReport("2021", { year: 2024, figures: { "requests.carriedIn.total": 1 } })
  expect(checkYear(now, sampleReport("2021", { year: 2022 }))).toEqual([])
  expect(checkYear({ ...now, scope: "tree" }, { ...sampleReport("2021", { year: 2023 }), scope: "agency" })).toEqual([])
  expect(checkYear({ ...now, year: null }, sampleReport("2021", { year: 2023 }))).toHaveLength(1)
})

const documents = (inForce: Figure, issued: Figure = 0, repealed: Figure = 0) => ({
  "disclosure.normativeDocuments.inForce": inForce,
  "disclosure.normativeDocuments.issued": issued,
  "disclosure.normativeDocuments.repealed": repealed,
})

test("597＋50－227＝420：不提示", () => {
  expect(inOrder(documents(420, 50, 227), documents(597))).toEqual([])
})

test("规章11＋2－1印成13：提示应为12", () => {
  const now = { "disclosure.rules.inForce": 13, "disclosure.rules.issued": 2, "disclosure.rules.repealed": 1 }
  const [found, ...rest] = inOrder(now, { "disclosure.rules.inForce": 11 })
  expect(rest).toEqual([])
  expect(found).toMatchObject({ key: "inForce.mismatch:disclosure.rules.inForce", expected: 12, found: 13 })
  expect(found?.message).toBe("表二“规章”行“现行有效件数”列为 13，按上年 11 加本年制发 2 减本年废止 1，应为 12。")
})

test.each<[string, ReturnType<typeof documents>, ReturnType<typeof documents>]>([
  ["本年有效空白", documents(null, 1, 1), documents(5)],
  ["本年制发空白", documents(9, null, 0), documents(5)],
  ["本年废止空白", documents(9, 0, null), documents(5)],
  ["上年有效空白", documents(9), documents(null)],
])("现行有效：%s不推算", (_case, now, before) => {
  expect(inOrder(now, before)).toEqual([])
})

test("2019年版没有现行有效：不推算", () => {
  expect(inOrder({ "disclosure.rules.total": 9 }, { "disclosure.rules.total": 1 }, "2019")).toEqual([])
})

test.each<[string, number, number, boolean]>([
  ["25.1万元 → 251000：疑似按元", 251000, 25.1, true],
  ["收费涨了两倍又按元填", 753000, 25.1, true],
  ["收费跌到一半又按元填", 125500, 25.1, true],
  ["一年涨到百倍：不像单位", 2510, 25.1, false],
  ["上年是零", 251000, 0, false],
  ["上年按元、本年按万元：不怪本年", 25.1, 251000, false],
  ["不变", 25.1, 25.1, false],
])("收费%s", (_case, now, before, suspect) => {
  const found = inOrder({ "disclosure.fees.amount": now }, { "disclosure.fees.amount": before })
  expect(found.map(({ key }) => key)).toEqual(suspect ? ["unit.suspect:disclosure.fees.amount"] : [])
})

test("2019年版采购金额按元填，写明倍数", () => {
  const found = inOrder({ "disclosure.procurement.amount": 487917 }, { "disclosure.procurement.amount": 48.7917 }, "2019")
  expect(found.map(({ message }) => message)).toEqual([
    "表二“政府集中采购”行“采购总金额（单位：万元，保留4位小数）”列为 487917 万元，上年为 48.7917 万元，是上年的 10,000 倍，疑似按元填报。",
  ])
})
