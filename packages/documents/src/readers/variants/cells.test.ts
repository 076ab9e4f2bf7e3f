import { expect, test } from "vitest"
import { plainReport, plainWith } from "../../../test/plain-report.ts"
import { readCase } from "../../../test/read-case.ts"

const receivedLine = "一、本年新收政府信息公开申请数量\t7\t1\t0\t0\t1\t0\t9"
const concludedLine = "（七）总计\t7\t1\t0\t0\t1\t0\t9"
const saidBesidesRepairs = (text: string): readonly string[] => readCase(text).keys.filter((key) => !key.startsWith("repair."))

test("不缺不错的报告：没有错误，也没有提示", () => {
  const { row, figure, keys } = readCase(plainReport)
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  expect(row("unavailable.notHeld")).toEqual([1, 0, 0, 0, 1, 0, 2])
  expect(figure("disclosure.fees.amount")).toBe(12.5)
  expect(figure("disputes.reconsideration.total")).toBe(2)
  expect(keys.filter((key) => !key.startsWith("repair."))).toEqual([])
})

test("1 空白格是空白，不是零", () => {
  const { row, keys } = readCase(plainWith([receivedLine, "一、本年新收政府信息公开申请数量\t9\t\t\t\t\t\t9"]))
  expect(row("received")).toEqual([9, null, null, null, null, null, 9])
  expect(keys.filter((key) => key.endsWith("requests.received.total"))).toEqual([])
})

test("2 网页里用 &nbsp; 表示空白，明细只有总计行有数", () => {
  const cells = (values: readonly string[]): string => values.map((value) => `<td>${value}</td>`).join("")
  const table = plainReport
    .split("\n")
    .slice(18, 48)
    .map(
      (line) =>
        `<tr>${cells(line.startsWith("（二）部分公开") ? [...line.split("\t").slice(0, 1), ...Array<string>(6).fill("&nbsp;"), "1"] : line.split("\t"))}</tr>`,
    )
  const { row } = readCase(`<html><body><h1>青河市民政局2022年政府信息公开工作年度报告</h1><table>${table.join("")}</table></body></html>`)
  expect(row("partiallyGranted")).toEqual([null, null, null, null, null, null, 1])
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
})

test("3 斜线不是零，原文留着", () => {
  const { report, row } = readCase(plainWith([receivedLine, "一、本年新收政府信息公开申请数量\t7\t1\t/\t/\t1\t/\t9"]))
  expect(row("received")).toEqual([7, 1, null, null, 1, null, 9])
  expect(report!.cells["requests.received.researchInstitution"]!.raw).toBe("/")
})

test("4 （七）总计只填最后两格", () => {
  const { row } = readCase(plainWith([concludedLine, "（七）总计\t\t\t\t\t\t0\t9"]))
  expect(row("concluded")).toEqual([null, null, null, null, null, 0, 9])
})

test("5 本年增/减：减4 是负四，+3、增2 是正数", () => {
  const text = plainWith(
    [
      "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t5",
      "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t2\t1\t5",
    ],
    [
      "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t31",
      "第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t12\t减4\t31\n其他对外管理服务事项\t8\t+3\t5",
    ],
    [
      "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t4\n行政强制\t0",
      "第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t6\t增2\t4\n行政强制\t1\t持平\t0",
    ],
    [
      "信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t12.5",
      "信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t3\t0\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t35.6789",
    ],
  )
  const { report, figure } = readCase(text)
  expect(report!.forms).toEqual({ disclosure: "2019", requests: "2021" })
  expect(["licensing", "otherServices", "penalties", "coercion", "fees"].map((row) => figure(`disclosure.${row}.change`))).toEqual([-4, 3, 2, 0, 0])
  expect(figure("disclosure.procurement.amount")).toBe(35.6789)
})

test("6 万元栏里写 251000元，换算成 25.1 并说明", () => {
  const { figure, keys } = readCase(plainWith(["行政事业性收费\t12.5", "行政事业性收费\t251000元"]))
  expect(figure("disclosure.fees.amount")).toBe(25.1)
  expect(keys.filter((key) => !key.startsWith("repair."))).toEqual(["unit.converted:disclosure.fees.amount"])
})

test.each([
  ["0.0001", 0.0001],
  ["7730.281234", 7730.281234],
  ["3", 3],
])("7 金额 %s 有几位小数都照读", (printed, amount) => {
  expect(readCase(plainWith(["行政事业性收费\t12.5", `行政事业性收费\t${printed}`])).figure("disclosure.fees.amount")).toBe(amount)
})

test("8 数值格全部丢失：整表不读，一个零也不补", () => {
  const text = plainReport
    .split("\n")
    .map((line, i) => (i >= 18 && i < 48 ? line.replace(/(?:\t\d+)+$/u, "") : line))
    .join("\n")
  const { report, keys } = readCase(text)
  expect(report!.requests).toBeNull()
  expect(report!.disclosure).not.toBeNull()
  expect(keys).toEqual(["table.unreadable:requests"])
})

// The figures are still placed from the left, as if blanks had been cut off at the line's end only.
test("8 空格子被抽取程序丢掉，一行只剩两个数：这一行不读", () => {
  const { row, keys } = readCase(plainWith(["3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0", "3.补正后申请内容仍不明确\t2\t2"]))
  expect(row("unavailable.stillUnclear")).toEqual([null, null, null, null, null, null, null])
  expect(keys).toContain("row.unreadable:requests.unavailable.stillUnclear")
})

test.each([
  ["1,234", 1234],
  ["１２", 12],
  ["-", null],
  ["—", null],
  ["无", null],
  ["N/A", null],
  ["-3", -3],
])("将来会遇到：表三里印着 %s", (printed, figure) => {
  const { row } = readCase(plainWith([receivedLine, `一、本年新收政府信息公开申请数量\t${printed}\t1\t0\t0\t1\t0\t9`]))
  expect(row("received")).toEqual([figure, 1, 0, 0, 1, 0, 9])
})

test("将来会遇到：总计排在第一列", () => {
  const lines = plainReport.split("\n").map((line) => {
    const cells = line.split("\t")
    const figures = cells.slice(-7)
    return cells.length >= 8 && cells.length < 10 && figures.every((cell) => /^\d+$/u.test(cell))
      ? [...cells.slice(0, -7), figures[6], ...figures.slice(0, 6)].join("\t")
      : line
  })
  const text = lines
    .join("\n")
    .replace("自然人\t法人或其他组织\t总计\n", "总计\t自然人\t法人或其他组织\n")
    .replace("\t申请人情况\n", "\t总计\t申请人情况\n")
  const { row } = readCase(text)
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  expect(saidBesidesRepairs(text)).toEqual([])
})
