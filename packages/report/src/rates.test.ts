import { expect, test } from "vitest"
import { figuresOf, placesOf, rateOf, rates, sharesOf } from "@gongkai/report"
import { sampleReport, withFigures } from "../test/sample-report.ts"

const rate = (id: string) => rates.find((one) => one.id === id)!
const of = (id: string, figures: Readonly<Record<string, number | null>>, edition: "2019" | "2021" = "2021") =>
  rateOf(rate(id), figuresOf(sampleReport(edition, { figures })))

test("办结30件、予以公开21件，占七成；29件的说件数太少，不给比例", () => {
  expect(of("rate.granted", { "requests.granted.total": 21, "requests.concluded.total": 30 })).toEqual({ value: 0.7, cases: 30, why: null })
  expect(of("rate.granted", { "requests.granted.total": 21, "requests.concluded.total": 29 })).toEqual({ value: null, cases: 29, why: "few" })
  expect(of("rate.granted", {})).toEqual({ value: null, cases: 0, why: "few" })
})

test("不予公开八行相加；部分公开与予以公开相加；保留四位小数", () => {
  const figures = { "requests.refused.stateSecret.total": 1, "requests.refused.administrativeQuery.total": 4, "requests.concluded.total": 45 }
  expect(of("rate.refused", figures).value).toBe(0.1111)
  expect(of("rate.grantedInPart", { ...figures, "requests.granted.total": 20, "requests.partiallyGranted.total": 10 }).value).toBe(0.6667)
})

test("纠正占审结的比例：三栏相加，未审结的不算在内", () => {
  const figures = {
    "disputes.reconsideration.upheld": 20,
    "disputes.reconsideration.corrected": 5,
    "disputes.reconsideration.pending": 40,
    "disputes.litigationDirect.other": 6,
    "disputes.litigationAfterReconsideration.corrected": 1,
  }
  expect(of("rate.corrected", figures)).toEqual({ value: 0.1875, cases: 32, why: null })
  expect(of("rate.corrected", { ...figures, "disputes.litigationDirect.upheld": null })).toEqual({ value: null, cases: null, why: "blank" })
})

test("空白不当作零；没有表三的报告没有比例", () => {
  expect(of("rate.refused", { "requests.refused.stateSecret.total": null, "requests.concluded.total": 45 })).toEqual({
    value: null,
    cases: 45,
    why: "blank",
  })
  const without = { ...withFigures(sampleReport("2021"), {}), requests: null }
  expect(rateOf(rate("rate.granted"), figuresOf(without))).toEqual({ value: null, cases: null, why: "blank" })
})

test("占总和的比例；缺的没有比例，也不当作零；总和为零的都没有", () => {
  expect(sharesOf([30, null, 10, 0])).toEqual([0.75, null, 0.25, 0])
  expect(sharesOf([0, 0, null])).toEqual([null, null, null])
})

test("名次：相等的并列，下一名空出来；缺的不排", () => {
  expect(placesOf([5, 9, null, 9, 1])).toEqual([3, 1, null, 1, 4])
  expect(placesOf([null, 0, -2])).toEqual([null, 1, 2])
})
