import { describe, expect, test } from "vitest"
import { plainReport, plainWith } from "../../../test/plain-report.ts"
import { readCase } from "../../../test/read-case.ts"

const title = "青河市民政局2022年政府信息公开工作年度报告"

test.each([
  ["青河市民政局\n2022年政府信息公开工作年度报告", 2022],
  ["青河市民政局\n2022年\n政府信息公开工作年度报告", 2022],
  ["青 河 市 民 政 局 2022 年 政 府 信 息 公 开 工 作 年 度 报 告", 2022],
  ["2022年度青河市民政局政府信息公开年度报告", 2022],
  ["青河市民政局关于2022年政府信息公开工作的年度报告", 2022],
  ["《青河市民政局2022年政府信息公开工作年度报告》", 2022],
  ["青河市民政局二〇二二年政府信息公开工作年度报告", 2022],
])("25 标题“%s”", (printed, year) => {
  const { report } = readCase(plainWith([title, printed]))
  expect([report!.agency, report!.year]).toEqual(["青河市民政局", year])
})

test("25 标题没有年度：从第一段的统计期限读出", () => {
  const { report } = readCase(
    plainWith([title, "青河市民政局政府信息公开工作年度报告"], ["2022年，我局公开", "本报告统计期限为2022年1月1日至2022年12月31日。我局公开"]),
  )
  expect([report!.agency, report!.year]).toEqual(["青河市民政局", 2022])
})

test("25 标题与统计期限的年度不一致：以标题为准，并提示", () => {
  const { report, keys } = readCase(plainWith(["2022年，我局公开", "本报告统计期限为2021年1月1日至2021年12月31日。我局公开"]))
  expect(report!.year).toBe(2022)
  expect(keys).toContain("year.conflict:year")
})

describe("26 部分的标题改了写法或者没有", () => {
  test("五、存在问题及改进情况；一、工作基本情况", () => {
    const { report } = readCase(plainWith(["一、总体情况", "一、工作基本情况"], ["五、存在的主要问题及改进情况", "五、存在问题及改进情况"]))
    expect(report!.sections).toEqual({ overview: "2022年，我局公开信息三十条，办理申请九件。", problems: "人手不足，拟加强培训。", other: "无。" })
  })

  test("三张表上面都没有标题，表照读", () => {
    const { row, figure } = readCase(
      plainWith(["二、主动公开政府信息情况\n", ""], ["三、收到和处理政府信息公开申请情况\n", ""], ["四、政府信息公开行政复议、行政诉讼情况\n", ""]),
    )
    expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
    expect([figure("disclosure.licensing.decisions"), figure("disputes.reconsideration.total")]).toEqual([31, 2])
  })
})

test("27 文字说办理十二件、表格是九件：照表格读，读取时不报错", () => {
  const { row, keys } = readCase(plainWith(["办理申请九件", "办理申请12件"]))
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  expect(keys.filter((key) => !key.startsWith("repair."))).toEqual([])
})

test("28 总计印错：照印的读，并指出勾稽关系不成立", () => {
  const { row, keys } = readCase(plainWith(["四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1", "四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t2"]))
  expect(row("carriedOut")).toEqual([1, 0, 0, 0, 0, 0, 2])
  expect(keys.filter((key) => key.startsWith("relation."))).toEqual([
    "relation.balance:requests.carriedOut.total",
    "relation.rowTotal:requests.carriedOut.total",
  ])
})

test("29 正文前有索引号等一段信息", () => {
  const { report, row } = readCase(`索引号：000000/2023-001\n发布机构：青河市民政局\n发布日期：2023-01-20\n名称：${title}\n${plainReport}`)
  expect([report!.agency, report!.year]).toEqual(["青河市民政局", 2022])
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
})

test("29 繁体字：数照读，机关照印的写", () => {
  const pairs =
    "总總|体體|况況|开開|条條|办辦|请請|动動|务務|规規|范範|发發|数數|废廢|处處|决決|许許|罚罰|强強|费費|业業|额額|单單|万萬|机機|构構|组組|织織|结結|转轉|与與|属屬|国國|护護|权權|类類|过過|执執|案案|卷卷|询詢|补補|仍仍|复複|诉訴|讼訟|维維|纠糾|审審|报報|须須|项項|续續|继繼|缴繳|纳納|写寫|没沒|现現|应應|申申|理理|获獲|确確|认認|举舉|访訪|题題|进進|训訓|拟擬|青青|县縣|无無|当當|为為|个個|这這|种種|计計|关關|法法|团團|会會|营營|师師|专專|经經|济濟|产產|层層|书書|见見|简簡|历曆|对對|标標|准準|项項|联聯|稳穩|暂暫|从從|农農|图圖"
  const map = new Map(pairs.split("|").map((pair) => [pair[0]!, pair[1]!]))
  const { report, row, figure } = readCase(Array.from(plainReport, (glyph) => map.get(glyph) ?? glyph).join(""))
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  expect(figure("disputes.litigationDirect.other")).toBe(1)
  expect([report!.agency, report!.year]).toEqual(["青河市民政局", 2022])
})

test.each([
  ["链接", `<html><body><h1>${title}</h1><p><a href="/f/2022.docx">${title}.docx</a></p></body></html>`, "link-only"],
  ["图片", `<html><body><h1>${title}</h1><p><img src="/f/1.jpg"></p><p><img src="/f/2.jpg"></p></body></html>`, "image-only"],
  ["附件名", `${title}\n附件：2022年报.pdf\n`, "link-only"],
])("30 正文只有%s：说明读不了", (_, text, reason) => {
  const { report, keys } = readCase(text)
  expect(report).toBeNull()
  expect(keys).toEqual([`file.unreadable:${reason}`])
})
