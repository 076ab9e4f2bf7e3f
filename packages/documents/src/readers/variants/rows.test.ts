import { expect, test } from "vitest"
import { plainReport, plainWith } from "../../../test/plain-report.ts"
import { readCase } from "../../../test/read-case.ts"

const thirdParty = "4.保护第三方合法权益\t1\t0\t0\t0\t0\t0\t1"
const wanted = [1, 0, 0, 0, 0, 0, 1]
const single = "（六）其他处理\t0\t0\t0\t0\t0\t0\t0"

test("14 “（三）不予公开”印在中间一行旁边", () => {
  const { row } = readCase(plainWith(["（三）不予公开\t1.属于国家秘密", "\t1.属于国家秘密"], [thirdParty, `（三）不予公开\t${thirdParty}`]))
  expect(row("refused.thirdPartyRights")).toEqual(wanted)
})

test("14 “（三）不予公开”竖排，一行一个字", () => {
  const { row } = readCase(plainWith(["（三）不予公开\t1.属于国家秘密", "（\n三\n）\n不\n予\n公\n开\n1.属于国家秘密"]))
  expect(row("refused.stateSecret")).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(row("refused.thirdPartyRights")).toEqual(wanted)
})

test("15 表中间的页码、换页和重复表头都略去", () => {
  const { row, keys } = readCase(
    plainWith([thirdParty, `- 4 -\n\f\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n${thirdParty}`]),
  )
  expect(row("refused.thirdPartyRights")).toEqual(wanted)
  expect(keys.filter((key) => !key.startsWith("repair."))).toEqual([])
})

test.each([
  "4.保护第三方合法权益",
  "4. 保护第三方合法权益",
  "4、保护第三方合法权益",
  "(四)保护第三方合法权益",
  "（四）保护第三方合法权益",
  "( 四 )保护第三方合法权益",
])("16 编号写成“%s”", (label) => {
  expect(readCase(plainWith(["4.保护第三方合法权益", label])).row("refused.thirdPartyRights")).toEqual(wanted)
})

test("17 标签折行，数另起一行或者紧接最后几个字", () => {
  const publication = "3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0"
  const { row } = readCase(
    plainWith([thirdParty, "4.保护第三方合\n法权益\t1\t0\t0\t0\t0\t0\t1"], [publication, "3.要求提供公开\n出版物\n0 0 0 0 0 0 0"]),
  )
  expect(row("refused.thirdPartyRights")).toEqual(wanted)
  expect(row("notProcessed.publication")).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test.each([
  ["2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开", "refused.prohibitedByLaw"],
  ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正", "other.correctionOverdue"],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二部分公开", "partiallyGranted"],
])("18 “%s”印成“%s”", (label, printed, id) => {
  expect(readCase(plainWith([label, printed])).row(id)).toEqual(readCase(plainReport).row(id))
})

test("19 2021年版里（六）其他处理只印一行：计入“其他”，另外两行不存在", () => {
  const three = plainReport.slice(plainReport.indexOf("（六）其他处理"), plainReport.indexOf("（七）总计"))
  const { report, row, keys } = readCase(plainWith([three, `${single}\n`]))
  expect(report!.forms).toEqual({ disclosure: "2021", requests: "2019" })
  expect(row("other.other")).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(Object.keys(report!.requests!.other)).toEqual(["other"])
  expect(keys).toContain("repair.rowMerged:requests.other")
})

test("20 标题与表格之间有一句话", () => {
  const heading = "三、收到和处理政府信息公开申请情况\n"
  const { row, report } = readCase(
    plainWith([heading, `${heading}2022年我局共收到申请9件，均已依法依规、按时作出答复，没有引发投诉，具体情况如下表所示。\n`]),
  )
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  expect(report!.sections.problems).toBe("人手不足，拟加强培训。")
})
