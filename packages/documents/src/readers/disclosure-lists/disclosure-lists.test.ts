import { expect, test } from "vitest"
import { cellOf } from "./cell-of.ts"
import { documentColumns, documentKindWords, entryColumns, registerWords } from "./columns.ts"
import { readNormativeDocuments, readRegisterEntries } from "./read-list.ts"
import { normativeDocumentsTemplate, registerEntriesTemplate } from "./template.ts"

const text = (lines: string): Uint8Array => new TextEncoder().encode(lines)

test.each([
  ["2024-3", { value: "2024-03" }],
  ["2024年12月", { value: "2024-12" }],
  ["2024/03", { value: "2024-03" }],
  ["202403", { value: "2024-03" }],
  ["2024-3-1", { value: "2024-03" }],
  [45_352, { value: "2024-03" }],
  ["2024-3-5", { code: "NOT_A_MONTH" }],
  ["2024.1", { code: "NOT_A_MONTH" }],
  [2024.1, { code: "NOT_A_MONTH" }],
  ["2024-13", { code: "NOT_A_MONTH" }],
  ["3月", { code: "NOT_A_MONTH" }],
])("月份 %s", (cell, taken) => {
  expect(cellOf(cell, entryColumns.month)).toEqual(taken)
})

test.each([
  ["12.345678", { value: 12.345678 }],
  ["12.34000000", { value: 12.34 }],
  ["0", { value: 0 }],
  [0.1 + 0.2, { value: 0.3 }],
  ["12.3456789", { code: "AMOUNT_TOO_FINE" }],
  ["999999999.00000001", { code: "AMOUNT_TOO_FINE" }],
  ["1,234", { code: "NOT_AN_AMOUNT" }],
  ["12万元", { code: "NOT_AN_AMOUNT" }],
  ["-1", { code: "NOT_AN_AMOUNT" }],
  [1e-7, { code: "NOT_AN_AMOUNT" }],
  ["1234567890", { code: "NOT_AN_AMOUNT" }],
])("金额 %s", (cell, taken) => {
  expect(cellOf(cell, entryColumns.amount)).toEqual(taken)
})

test("类别是年度报告表二的行名，规范性文件两种叫法都认", () => {
  expect(registerWords.map(([, [word]]) => word)).toEqual(["行政许可", "行政处罚", "行政强制", "行政事业性收费", "政府集中采购"])
  expect(documentKindWords.map(([, [word]]) => word)).toEqual(["规章", "行政规范性文件"])
  expect(["规范性文件", "行政规范性文件"].map((word) => cellOf(word, documentColumns.kind))).toEqual([
    { value: "normativeDocument" },
    { value: "normativeDocument" },
  ])
})

test("表头在标题之下、次序不同、叫法不同，也认得；不认得的列不读", async () => {
  const read = await readRegisterEntries(
    text("某局2024年收费台账\n数据来源,备注,万元,事项名称,缴费日期,类别\n财政系统,无,1.5,登记费,2024-3-5,收费\n"),
  )
  expect(read.findings).toEqual([])
  expect(read.columns).toEqual({ source: "A", amount: "C", title: "D", on: "E", register: "F" })
  expect(read.rows).toEqual([
    { row: 3, values: { register: "fees", on: "2024-03-05", amount: 1.5, title: "登记费", source: "财政系统" }, faults: [] },
  ])
})

test("缺了必填的列就不读；模板原样交回，只有示例行不对", async () => {
  const missing = await readNormativeDocuments(text("类别,标题\n规章,某某规定\n"))
  expect(missing.findings.map(({ code, words }) => [code, words.endsWith("制发日期")])).toEqual([["HEADINGS_MISSING", true]])
  for (const format of ["xlsx", "csv"] as const) {
    const faults = [
      await readRegisterEntries(await registerEntriesTemplate(format)),
      await readNormativeDocuments(await normativeDocumentsTemplate(format)),
    ].map(({ rows }) => rows.flatMap((row) => row.faults.map(({ cell, code }) => [cell, code])))
    expect(faults).toEqual([[["F2", "EXAMPLE_LEFT_IN"]], [["B2", "EXAMPLE_LEFT_IN"]]])
  }
})
