import { describe, expect, test } from "vitest"
import { readReport } from "@gongkai/documents"
import { packed, xlsxOf } from "../../../test/office/packed.ts"
import { cellWords, type StoredCell } from "./printed-cell.ts"

const formats = ["General", "0.00", "0%", "yyyy/m/d", '0"件"', '0.00"元"', "#,##0,", '_ * #,##0_ ;_ * "-"_ ;_ @_ ', "[h]:mm", '"共"0', "#,##0.00;[Red]-#,##0.00", "[$¥-804]#,##0.00", 'yyyy"年"m"月"'] // prettier-ignore
const shared = { strings: ["办理", " 5 "], formats, from1904: false }
const stored = (cell: Partial<StoredCell>): string => cellWords({ type: "n", value: null, inline: "", formula: null, style: 0, ...cell }, shared)

test.each<readonly [string, Partial<StoredCell>, string]>([
  ["整数", { value: "5" }, "5"],
  ["零", { value: "0" }, "0"],
  ["计算留下的尾数", { value: "0.30000000000000004" }, "0.3"],
  ["显示两位小数的，照存的数", { value: "25.125", style: 1 }, "25.125"],
  ["百分数不是数", { value: "0.5", style: 2 }, "50%"],
  ["日期不是数", { value: "45000", style: 3 }, "2023-03-15"],
  ["带年月的日期不是数", { value: "45000", style: 12 }, "2023-03-15"],
  ["时长不是数", { value: "1.5", style: 8 }, "1899-12-31T12:00:00"],
  ["格式加的单位", { value: "5", style: 4 }, "5件"],
  ["格式加的元", { value: "251000", style: 5 }, "251000元"],
  ["格式加在前面的字", { value: "5", style: 9 }, "共5"],
  ["按千显示的不是那个数", { value: "251000", style: 6 }, "≈251000"],
  ["会计格式的零，存的是零", { value: "0", style: 7 }, "0"],
  ["负数", { value: "-4", style: 10 }, "-4"],
  ["人民币符号", { value: "25.1", style: 11 }, "25.1"],
  ["共享的文字", { type: "s", value: "1" }, " 5 "],
  ["格里的文字", { type: "inlineStr", inline: "甲" }, "甲"],
  ["公式存了结果", { value: "7", formula: "SUM(A1:A2)" }, "7"],
  ["公式存了文字", { type: "str", value: "无", formula: "A1" }, "无"],
  ["公式没有存结果", { formula: "SUM(A1:A2)" }, "=SUM(A1:A2)"],
  ["错误", { type: "e", value: "#REF!", formula: "A1" }, "#REF!"],
  ["真假", { type: "b", value: "1" }, "TRUE"],
  ["空", {}, ""],
])("%s", (_, cell, words) => {
  expect(stored(cell)).toBe(words)
})

const rows = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计", "四、结转下年度继续办理"]
const sheet = (value: (row: number) => string): string =>
  `<sheetData>${rows.map((label, at) => `<row r="${at + 5}"><c r="B${at + 5}" t="inlineStr"><is><t>${label}</t></is></c>${"CDEFGHI".split("").map((column) => `<c r="${column}${at + 5}"><v>0</v></c>`).join("")}${value(at)}</row>`).join("")}</sheetData>` // prettier-ignore
const year = (of: number): string =>
  sheet(() => "").replace(
    "<sheetData>",
    `<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>青河市民政局${of}年政府信息公开工作年度报告</t></is></c></row>`,
  )

describe("工作簿", () => {
  test("没有存结果的公式：那一格空着，并且说", async () => {
    const inside = sheet(() => "").replace('<c r="I5"><v>0</v></c>', '<c r="I5"><f>SUM(C5:H5)</f></c>')
    const { report, findings } = await readReport(await xlsxOf([{ inside }]))
    expect(report!.requests!.received).toMatchObject({ naturalPerson: 0, otherOrganization: 0, total: null })
    expect(report!.cells["requests.received.total"]).toEqual({ raw: "=SUM(C5:H5)", at: { table: 1, row: 5, column: 9 }, repaired: null })
    expect(findings.map(({ key }) => key)).toContain("value.implausible:requests.received.total")
  })

  test("标题在合并的一行里，机关和年度由它来", async () => {
    const { report } = await readReport(await xlsxOf([{ inside: `${year(2023)}<mergeCells><mergeCell ref="B1:I1"/></mergeCells>` }]))
    expect(report).toMatchObject({ agency: "青河市民政局", year: 2023, requests: { carriedOut: { total: 0 } } })
  })

  test("隐藏的工作表不算", async () => {
    const { report } = await readReport(await xlsxOf([{ inside: year(2022), state: "veryHidden" }, { inside: year(2023) }]))
    expect(report!.year).toBe(2023)
  })
})

test("撑大的 DOCX 和压缩包套压缩包：不读，一秒之内", async () => {
  const began = performance.now()
  const bomb = await packed({ "[Content_Types].xml": "<Types/>", "_rels/.rels": `<Relationships>${" ".repeat(80 * 1_048_576)}</Relationships>` })
  expect((await readReport(bomb)).findings.map(({ key }) => key)).toEqual(["file.unreadable:too-large"])
  const nested = await packed({ "a.zip": bomb })
  expect((await readReport(nested)).findings.map(({ key }) => key)).toEqual(["file.unreadable:zip"])
  expect(performance.now() - began).toBeLessThan(20_000)
})
