import { Workbook } from "@cj-tech-master/excelts"
import { expect, test } from "vitest"
import { readPublished, reportTemplate } from "@gongkai/documents"
import { figuresOf } from "@gongkai/report"

/** The template with some of its figures filled in, as a person would: numbers and texts, in the last column. */
const filled = async (form: "2019" | "2021", values: Readonly<Record<string, string | number>>, then?: (book: Workbook) => void) => {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await reportTemplate(form)))
  const [sheet] = book.worksheets
  sheet!.eachRow((row) => {
    const value = values[row.getCell(1).text]
    if (value !== undefined) row.getCell(6).value = value
  })
  then?.(book)
  return readPublished(new Uint8Array(await book.xlsx.writeBuffer()), { provenance: true })
}

test("模板里每格一行，2021 年版 200 行；填了的读出来，没有填的是空白，不是零", async () => {
  const { report } = await filled("2021", {
    "requests.received.total": 9,
    "requests.granted.total": "7",
    "disclosure.fees.amount": 12.5,
    "requests.carriedIn.total": "/",
  })
  const figures = figuresOf(report!)
  expect(figures.size).toBe(200)
  expect([...figures].filter(([, value]) => value !== null)).toEqual([
    ["disclosure.fees.amount", 12.5],
    ["requests.received.total", 9],
    ["requests.granted.total", 7],
  ])
  expect(report).toMatchObject({ form: "2021", agency: null, year: null, sections: { overview: null } })
  expect(report!.cells["requests.carriedIn.total"]).toEqual({ raw: "/", at: { table: 1, row: 25, column: 6 }, repaired: null })
})

test("2019 年版的模板读成 2019 年版", async () => {
  const { report } = await filled("2019", { "disclosure.procurement.amount": "3.1416" })
  expect(report).toMatchObject({ form: "2019", forms: { disclosure: "2019", requests: "2019" }, disclosure: { procurement: { amount: 3.1416 } } })
})

test("行次打乱、删去一行、多出别的列：照读；删去的那一格空白，并提示", async () => {
  const { report, findings } = await filled("2021", { "requests.received.total": 9, "disputes.reconsideration.total": 2 }, (book) => {
    const sheet = book.worksheets[0]!
    sheet.getCell("H1").value = "备注"
    sheet.getCell("H2").value = "随便写的"
    for (let row = 2; row <= 201; row++) if (sheet.getCell(row, 1).value === "disputes.reconsideration.total") sheet.spliceRows(row, 1)
  })
  expect(report!.requests!.received.total).toBe(9)
  expect(report!.disputes!.reconsideration.total).toBeNull()
  expect(findings.map(({ key }) => key)).toContain("row.missing:disputes.reconsideration")
})

test("写了字的格不读，说是哪一格；没有的单元格编号也说", async () => {
  const { report, findings } = await filled("2021", { "requests.received.total": "约九件" }, (book) => {
    book.worksheets[0]!.addRow(["requests.nothing.total", "", "", "", "", 5])
  })
  expect(report!.requests!.received.total).toBeNull()
  expect(findings.map(({ key }) => key)).toEqual(["row.unreadable:requests.nothing.total", "value.implausible:requests.received.total"])
})

test("一格写了两次的不猜；别的工作簿、坏的压缩包里没有报告", async () => {
  const twice = await filled("2021", {}, (book) => void book.worksheets[0]!.addRow(["requests.received.total", "", "", "", "", 5]))
  expect(twice).toMatchObject({ report: null, findings: [{ key: "file.unreadable:several-reports" }] })
  const other = new Workbook()
  other.addWorksheet("表").addRow(["单位", "数"])
  expect(await readPublished(new Uint8Array(await other.xlsx.writeBuffer()))).toMatchObject({
    report: null,
    findings: [{ key: "file.unreadable:not-a-report" }],
  })
  const broken = (await reportTemplate("2021")).subarray(0, 2000)
  expect(await readPublished(broken)).toMatchObject({ report: null, findings: [{ key: "file.unreadable:malformed" }] })
})
