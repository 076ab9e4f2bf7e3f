import { expect, test } from "vitest"
import { checkProse, type Edition, type Figure } from "@gongkai/report"
import { sampleReport } from "../../test/sample-report.ts"

/** The tables of a bureau for 2024: 9 received, 1 carried in, 10 concluded (7, 1, 1 refused, 1 not held), none carried out. */
const tables: Record<string, Figure> = {
  "requests.received.total": 9,
  "requests.carriedIn.total": 1,
  "requests.granted.total": 7,
  "requests.partiallyGranted.total": 1,
  "requests.refused.stateSecret.total": 1,
  "requests.unavailable.notHeld.total": 1,
  "requests.concluded.total": 10,
  "disputes.reconsideration.total": 1,
  "disputes.litigationDirect.total": 1,
  "disputes.litigationAfterReconsideration.total": 1,
  "disclosure.normativeDocuments.issued": 3,
  "disclosure.normativeDocuments.repealed": 1,
  "disclosure.normativeDocuments.inForce": 15,
  "disclosure.licensing.decisions": 45,
  "disclosure.penalties.decisions": 8,
  "disclosure.fees.amount": 12.3456,
}
const alarms = (overview: string, figures = tables, edition: Edition = "2021"): string[] =>
  checkProse(sampleReport(edition, { year: edition === "2021" ? 2024 : 2020, agency: "青河市民政局", overview, figures })).map(({ key }) =>
    key.replace("prose.mismatch:", ""),
  )

test.each([
  ["2024年，我局共收到政府信息公开申请8件。", "requests.received.total"],
  ["2024 年共收到政府信息公开申请 8 件。", "requests.received.total"],
  ["全年新收到依申请公开８件，均已按时答复。", "requests.received.total"],
  ["本机关收到公民、法人和其他组织提出的政府信息公开申请八件。", "requests.received.total"],
  ["青河市民政局2024年度共收到十二件政府信息公开申请。", "requests.received.total"],
  ["2024年1月1日至12月31日，我局收到政府信息公开申请1,234件。", "requests.received.total"],
  ["2024年，我局未收到依申请公开事项。", "requests.received.total"],
  ["全年主动公开各类信息113条，无依申请公开内容。", "requests.received.total"],
  ["（二）依申请公开\n2024年，我单位没有收到申请。", "requests.received.total"],
  ["二是依申请公开。全年收到申请12件。", "requests.received.total"],
  ["（二）依申请公开情况：全年受理申请12件。", "requests.received.total"],
  ["收到政府信息公开申请9件，上年结转2件。", "requests.carriedIn.total"],
  ["收到政府信息公开申请9件，结转上年度申请2件。", "requests.carriedIn.total"],
  ["收到政府信息公开申请9件（含上年结转3件）。", "requests.carriedIn.total"],
  ["收到政府信息公开申请9件，2023年结转3件。", "requests.carriedIn.total"],
  ["收到政府信息公开申请9件，结转下年度继续办理1件。", "requests.carriedOut.total"],
  ["收到政府信息公开申请9件，1件结转至2025年办理。", "requests.carriedOut.total"],
  ["收到政府信息公开申请9件，予以公开6件，部分公开1件。", "requests.granted.total"],
  ["收到政府信息公开申请9件。其中，7件予以公开，2件部分公开，1件信息不存在。", "requests.partiallyGranted.total"],
  ["收到政府信息公开申请9件，其中：予以公开7件、部分公开1件、不予公开2件。", "requests.refused"],
  ["收到政府信息公开申请9件，无法提供3件。", "requests.unavailable"],
  ["收到政府信息公开申请9件，不予处理1件。", "requests.notProcessed"],
  ["收到政府信息公开申请9件，按期办结8件。", "requests.concluded.total"],
  ["收到政府信息公开申请9件，其中网上申请5件，信函申请4件。答复予以公开6件，部分公开1件，不予公开1件，信息不存在1件。", "requests.granted.total"],
  ["因政府信息公开被申请行政复议2件、行政诉讼2件。", "disputes.reconsideration.total"],
  ["因政府信息公开工作引发行政诉讼三起。", "disputes.litigation"],
  ["2024年，制发行政规范性文件4件，废止行政规范性文件1件。", "disclosure.normativeDocuments.issued"],
  ["制定规范性文件3件，废止规范性文件2件，现行有效规范性文件15件。", "disclosure.normativeDocuments.repealed"],
  ["现行有效行政规范性文件14件。", "disclosure.normativeDocuments.inForce"],
  ["全年作出行政许可决定44件，作出行政处罚决定8件。", "disclosure.licensing.decisions"],
  ["全年作出行政处罚9件。", "disclosure.penalties.decisions"],
  ["收取行政事业性收费15万元。", "disclosure.fees.amount"],
])("与表格不一致，提示：%s", (overview, target) => {
  expect(alarms(overview)).toEqual([target])
})

test.each([
  ["与表格一致", "2024年共收到政府信息公开申请9件，上年结转1件。其中，7件予以公开，1件部分公开，1件不予公开，1件信息不存在。"],
  ["含上年结转一并说", "2024年共收到政府信息公开申请10件（含上年结转1件）。"],
  ["受理可以指办结的全部", "受理政府信息公开申请10件。"],
  ["行政诉讼两栏合计", "因政府信息公开工作被提起行政诉讼2件。"],
  ["金额在文字里四舍五入", "收取行政事业性收费12.3万元。"],
  ["同一项有一处对得上", "局机关收到政府信息公开申请5件。2024年，我局收到政府信息公开申请9件。收到政府信息公开申请3件。"],
])("%s：不提示", (_case, overview) => {
  expect(alarms(overview)).toEqual([])
})

test.each([
  ["去年的数", "去年收到政府信息公开申请20件。"],
  ["上年的数", "上年度收到政府信息公开申请20件。"],
  ["另一年的数", "2023年，我局收到政府信息公开申请20件。"],
  ["同比的句子", "收到政府信息公开申请20件，同比增长15%。"],
  ["较某年", "收到政府信息公开申请20件，较2023年减少5件。"],
  ["多年累计", "条例修订以来累计收到政府信息公开申请200件。"],
  ["近三年", "近三年共收到政府信息公开申请60件。"],
  ["上半年", "上半年，我局收到政府信息公开申请4件。"],
  ["到某月为止", "截至2024年11月底，收到政府信息公开申请8件。"],
  ["全区的数", "2024年，全区共收到政府信息公开申请95件，予以公开60件。"],
  ["全区之后接着说", "2024年全市共收到政府信息公开申请95件。其中，予以公开60件，部分公开10件。"],
  ["各部门的数", "各部门共收到政府信息公开申请95件。"],
  ["各镇街的数", "各镇街收到政府信息公开申请30件。"],
  ["下属单位的数", "局下属事业单位收到政府信息公开申请3件。"],
  ["另一个机关的数", "市政府办公室收到政府信息公开申请17件。"],
  ["其中网上申请", "2024年，我局收到政府信息公开申请9件，其中网上申请5件。"],
  ["一部分之后的结果", "收到政府信息公开申请9件，其中涉及征地的3件，予以公开2件，部分公开1件。"],
  ["通过网站收到的", "通过网站，收到政府信息公开申请5件。"],
  ["网上申请的结果", "（二）依申请公开\n收到网上申请5件。予以公开3件，部分公开2件。"],
  ["约数", "收到政府信息公开申请约20件。"],
  ["余数", "收到政府信息公开申请20余件。"],
  ["予以公开含部分公开", "收到政府信息公开申请9件，予以公开8件（含部分公开1件）。"],
  ["不予公开和部分公开合说", "收到政府信息公开申请9件，不予公开、部分公开2件。"],
  ["信访的数", "收到群众信访申请公开答复30件，收到政府信息公开申请以外的信访30件。"],
  ["建议提案的结果", "办理人大代表建议15件、政协提案20件，予以公开30件。"],
  ["主动公开的条数", "主动公开各类信息113条。"],
  ["公开的处罚信息", "公开行政许可45条，行政处罚30条。"],
  ["公开的规范性文件", "公开规范性文件12件，公开现行有效规范性文件10件。"],
  ["代拟的文件", "代政府制定规范性文件2件。"],
  ["复议机关自己的案件", "全年办理行政复议案件300件。"],
  ["收到的不是申请", "未收到政府信息公开申请行政复议。"],
  ["全角逗号分开的数字", "收到政府信息公开申请1，234件。"],
  ["书名号里的年份和字样", "制定《2023年政府信息公开申请办理规程》2件。"],
])("%s，不提示：%s", (_case, overview) => {
  expect(alarms(overview)).toEqual([])
})

test("收到的总数对不上时，只提示总数，不再逐项提示", () => {
  expect(alarms("收到政府信息公开申请17件，予以公开12件，部分公开5件。")).toEqual(["requests.received.total"])
})

test("一句同时说没有复议和诉讼，两处都与表格不符", () => {
  const overview = "2024年未发生因政府信息公开申请提起的行政复议、行政诉讼案件。"
  expect(alarms(overview)).toEqual(["disputes.reconsideration.total", "disputes.litigation"])
  expect(alarms(overview, {})).toEqual([])
})

test("表格空白：不比较", () => {
  expect(alarms("收到政府信息公开申请8件，上年结转5件。", { ...tables, "requests.received.total": null, "requests.carriedIn.total": null })).toEqual(
    [],
  )
})

test("2019年版：制发对新制作数量", () => {
  expect(alarms("2020年，制定规范性文件4件。", { "disclosure.normativeDocuments.made": 3 }, "2019")).toEqual(["disclosure.normativeDocuments.issued"])
  expect(alarms("2020年，制定规范性文件3件。", { "disclosure.normativeDocuments.made": 3 }, "2019")).toEqual([])
})

test("年度不明的报告：凡写年份的句子都不比", () => {
  const report = sampleReport("2021", { year: null, overview: "2024年，我局收到政府信息公开申请8件。" })
  expect(checkProse(report)).toEqual([])
})

test("没有表格、没有总体情况：不出声", () => {
  const report = sampleReport("2021", { overview: "收到政府信息公开申请8件。" })
  expect(checkProse({ ...report, requests: null })).toEqual([])
  expect(checkProse({ ...report, sections: { ...report.sections, overview: null } })).toEqual([])
})

test("提示写明原话、读出的数和表格的数，只是提示", () => {
  const [found] = checkProse(sampleReport("2021", { overview: "2024年，我局共收到政府信息公开申请十二件。", figures: tables }))
  expect(found).toEqual({
    code: "prose.mismatch",
    key: "prose.mismatch:requests.received.total",
    severity: "warning",
    message:
      "总体情况称“我局共收到政府信息公开申请十二件”，即 12，而表三“一、本年新收政府信息公开申请数量”行“总计”列为 9；若口径不同，请在文字中写明。",
    cells: ["requests.received.total"],
    expected: 9,
    found: 12,
    cites: "《政府信息公开条例》第五十条第一款",
  })
})
