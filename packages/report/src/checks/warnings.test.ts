import { expect, test } from "vitest"
import { checkForm, figuresOf, type Edition, type Figure } from "@gongkai/report"
import { sampleReport, withFigures } from "../../test/sample-report.ts"

const keysOf = (report: ReturnType<typeof sampleReport>): string[] => checkForm(report).map(({ key }) => key)
const one = (report: ReturnType<typeof sampleReport>): string => {
  const found = checkForm(report)
  expect(found).toHaveLength(1)
  expect(found[0]!.severity).toBe("warning")
  return found[0]!.message
}

test("全零、六个部分都在的报告：什么也不报", () => {
  expect(checkForm(sampleReport("2021"))).toEqual([])
  expect(checkForm(sampleReport("2019"))).toEqual([])
})

test("表四15格全空白：只报一次整表空白", () => {
  const report = sampleReport("2021")
  const blanks = Object.fromEntries([...figuresOf(report, ["disputes"]).keys()].map((id) => [id, null]))
  const [found, ...rest] = checkForm(withFigures(report, blanks))
  expect(rest).toEqual([])
  expect(found).toMatchObject({ key: "table.blank:disputes", severity: "warning" })
  expect(found?.message).toBe("表四 政府信息公开行政复议、行政诉讼情况：15 格全部空白。没有发生的应填 0，空白不能当作零。")
  expect(found?.cells).toHaveLength(15)
})

test("表四只印了一个0：不算整表空白", () => {
  const report = sampleReport("2021")
  const blanks = Object.fromEntries([...figuresOf(report, ["disputes"]).keys()].slice(1).map((id) => [id, null]))
  expect(keysOf(withFigures(report, blanks))).toEqual([])
})

test("没有表四：空白检查不出声", () => {
  expect(keysOf({ ...sampleReport("2021"), disputes: null })).toEqual([])
})

test("表二2021年版、表三2019年版：混用", () => {
  expect(one({ ...sampleReport("2021"), forms: { disclosure: "2021", requests: "2019" } })).toBe(
    "表二是 2021 年版格式，表三是 2019 年版格式，同一份报告混用了两个版本。",
  )
})

test("表三的版本认不出：不说混用", () => {
  expect(keysOf({ ...sampleReport("2021"), forms: { disclosure: "2021", requests: null } })).toEqual([])
})

test.each<[Edition, number | null, string | null]>([
  ["2019", 2019, null],
  ["2019", 2020, null],
  ["2019", 2021, "2021 年度的报告用了 2019 年版格式，应当用 2021 年版。"],
  ["2019", 2022, "2022 年度的报告用了 2019 年版格式，应当用 2021 年版。"],
  ["2019", 2018, "2018 年度的报告用了 2019 年版格式，那时两个版本都还没有。"],
  ["2021", 2020, "2020 年度的报告用了 2021 年版格式，应当用 2019 年版。"],
  ["2021", 2021, null],
  ["2021", 2025, null],
  ["2021", null, null],
])("%s 年版格式用于 %s 年度：%s", (edition, year, message) => {
  expect(checkForm(sampleReport(edition, { year })).map((found) => found.message)).toEqual(message === null ? [] : [message])
})

test("版本认不出：不说用错年度", () => {
  expect(keysOf({ ...sampleReport("2021", { year: 2019 }), form: null })).toEqual([])
})

test("第五部分没有、第六部分只有标题", () => {
  const report = sampleReport("2021")
  const found = checkForm({ ...report, sections: { ...report.sections, problems: null, other: "" } })
  expect(found.map(({ key, message }) => [key, message])).toEqual([
    ["section.missing:problems", "缺少“五、存在的主要问题及改进情况”这一部分。"],
    ["section.empty:other", "“六、其他需要报告的事项”只有标题，没有内容；没有需要报告的也应写明“无”。"],
  ])
})

test.each<[string, Edition, string, Figure, string | null]>([
  ["表三负数", "2021", "requests.received.naturalPerson", -1, "是负数"],
  ["表三小数", "2021", "requests.granted.total", 1.5, "不是整数"],
  ["表四负小数", "2021", "disputes.reconsideration.upheld", -0.5, "是负数，不是整数"],
  ["表二件数负数", "2021", "disclosure.normativeDocuments.inForce", -2, "是负数"],
  ["许可决定带小数", "2021", "disclosure.licensing.decisions", 3.2, "不是整数"],
  ["收费金额带小数", "2021", "disclosure.fees.amount", 59237.2449, null],
  ["收费金额负数", "2021", "disclosure.fees.amount", -1, "是负数"],
  ["2019年版本年减4", "2019", "disclosure.licensing.change", -4, null],
  ["2019年版本年增减带小数", "2019", "disclosure.licensing.change", 0.5, "不是整数"],
  ["采购金额四位小数", "2019", "disclosure.procurement.amount", 48.7917, null],
  ["空白", "2021", "disclosure.licensing.decisions", null, null],
])("%s", (_case, edition, id, figure, faults) => {
  const found = checkForm(sampleReport(edition, { figures: { [id]: figure } })).filter(({ code }) => code === "value.implausible")
  expect(found.map(({ key }) => key)).toEqual(faults === null ? [] : [`value.implausible:${id}`])
  if (faults !== null) expect(found[0]?.message.endsWith(`为 ${String(figure)}，${faults}。`)).toBe(true)
})

test("镇政府填了6件规章：提示没有规章制定权，两格一条", () => {
  const figures = { "disclosure.rules.issued": 1, "disclosure.rules.inForce": 6 }
  const [found, ...rest] = checkForm(sampleReport("2021", { agency: "清水镇人民政府", figures }))
  expect(rest).toEqual([])
  expect(found).toMatchObject({ key: "rules.notEntitled:disclosure.rules", cells: ["disclosure.rules.issued", "disclosure.rules.inForce"] })
  expect(found?.cites).toBe("《立法法》第九十三条第一款")
  expect(found?.message).toBe(
    "表二“规章”行“本年制发件数”列为 1，表二“规章”行“现行有效件数”列为 6，而“清水镇人民政府”没有规章制定权；请核对是否应填在“行政规范性文件”行。",
  )
})

test.each([
  ["设区的市政府", "青河市人民政府", 6],
  ["名称不明", null, 6],
  ["镇政府填0", "清水镇人民政府", 0],
])("%s：不提示规章制定权", (_case, agency, inForce) => {
  expect(keysOf(sampleReport("2021", { agency, figures: { "disclosure.rules.inForce": inForce } }))).toEqual([])
})
