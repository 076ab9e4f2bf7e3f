import { Workbook } from "@cj-tech-master/excelts"
import { describe, expect, test } from "vitest"
import { figuresOf, formCells, tables, type Report } from "@gongkai/report"
import { writeReport } from "@gongkai/documents"
import { pdfInside } from "../../test/pdf-inside.ts"
import { reportWith } from "../../test/reports.ts"
import { zipEntries } from "../../test/zip-entries.ts"

const part = (bytes: Uint8Array, name: string): string =>
  Buffer.from(
    zipEntries(bytes)!
      .find((entry) => entry.name === name)!
      .unpack(4_000_000)!,
  ).toString("utf8")

/** Figures that are told apart: each cell has its own. */
const numbered = (edition: "2019" | "2021"): Report =>
  reportWith({
    edition,
    figures: Object.fromEntries(tables.flatMap(({ id }) => formCells(edition, id)).map((cell, at) => [cell.id, 1000 + at])),
    sections: { overview: "第一段“甲”<b>&amp;\n第二段=1+1" },
  })

const opened = async (report: Report): Promise<Workbook> => {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await writeReport(report, "xlsx")))
  return book
}

describe.each(["2019", "2021"] as const)("%s 年版", (edition) => {
  const report = numbered(edition)
  const figures = [...figuresOf(report).values()].map(String)
  const chapters = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"]
  const others = ["四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]

  test("DOCX：六个标题是真标题，每格的数都在，合并如表，表头跨页重复，行不跨页断开", async () => {
    const document = part(await writeReport(report, "docx"), "word/document.xml")
    const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => xml)
    const headings = paragraphs.filter((xml) => xml.includes('w:pStyle w:val="Heading1"'))
    expect(headings.map((xml) => /<w:t[^>]*>([^<]*)/u.exec(xml)?.[1])).toEqual([...chapters, ...others])
    const printed = [...document.matchAll(/<w:t[^>]*>(\d+)<\/w:t>/gu)].map(([, text]) => text)
    expect(printed).toEqual(figures)
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([xml]) => xml)
    expect(rows.every((xml) => xml.includes("<w:cantSplit/>"))).toBe(true)
    // Three rows of heads in table 3, three in table 4.
    expect(rows.filter((xml) => xml.includes("<w:tblHeader/>"))).toHaveLength(6)
    // 三、本年度办理结果 reaches over all rows of outcomes, which 2019 has two fewer of.
    const outcomes = rows.filter((xml) => /<w:vMerge w:val="(?:restart|continue)"\/>/u.test(xml)).length
    expect(outcomes).toBe(edition === "2021" ? 22 + 3 + 2 : 20 + 3 + 2)
    expect(document).toContain("第一段“甲”&lt;b&gt;&amp;amp;")
  })

  test("XLSX：三张表各一页、文字在前后各一页，每格的数都在，该是公式的是公式", async () => {
    const book = await opened(report)
    expect(book.worksheets.map(({ name }) => name)).toEqual(["总体情况", "表二", "表三", "表四", "问题和其他事项"])
    const printed = book.worksheets.flatMap((sheet) => {
      const found: string[] = []
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const shown = cell.result ?? cell.value
          if (cell.master.address === cell.address && typeof shown === "number") found.push(String(shown))
        }),
      )
      return found
    })
    expect(printed).toEqual(figures)
  })

  test("PDF：书签、题名、机关和年度都在，每格的数都能取出", async () => {
    const { text, outline, title, author, keywords, pages } = await pdfInside(await writeReport(report, "pdf"))
    expect(outline).toEqual([...chapters, ...others])
    expect([title, author]).toEqual(["青河市民政局2023年政府信息公开工作年度报告", "青河市民政局"])
    expect(keywords).toContain("2023年")
    const words = text.split(/\s+/u)
    expect(figures.filter((figure) => !words.includes(figure))).toEqual([])
    expect(text.replace(/\s/gu, "")).toContain("第一段“甲”<b>&amp;第二段=1+1")
    expect(pages).toBeGreaterThan(1)
  })
})

test("XLSX：合计与各项相符的写公式并留下数值，不符的照印，空白的空着；标签锁住，数格可填，填错有提示", async () => {
  const figures = {
    "requests.received.naturalPerson": 7,
    "requests.received.total": 7,
    "requests.granted.naturalPerson": 5,
    "requests.granted.total": 6,
    "requests.concluded.naturalPerson": 5,
    "requests.concluded.total": null,
    "requests.carriedOut.total": null,
    "disputes.reconsideration.upheld": 2,
    "disputes.reconsideration.total": 2,
    "disclosure.fees.amount": 25.1,
  }
  const book = await opened(reportWith({ figures, marks: { "requests.carriedOut.total": "/" } }))
  const [, disclosure, requests, disputes] = book.worksheets
  expect(requests!.getCell("J5").value).toEqual({ formula: "SUM(D5:I5)", result: 7 })
  expect(requests!.getCell("J7").value).toBe(6)
  expect(requests!.getCell("D28").value).toEqual({ formula: "SUM(D7:D27)", result: 5 })
  expect([requests!.getCell("J28").value, requests!.getCell("J29").value]).toEqual([null, "/"])
  expect(disputes!.getCell("E5").value).toEqual({ formula: "SUM(A5:D5)", result: 2 })
  expect(requests!.getCell("A5").protection?.locked).not.toBe(false)
  expect(requests!.getCell("D5").protection).toMatchObject({ locked: false })
  expect(requests!.sheetProtection).toMatchObject({ sheet: true })
  expect(requests!.dataValidations.find("D5")).toMatchObject({ type: "whole", operator: "greaterThanOrEqual" })
  expect(disclosure!.dataValidations.find("B15")).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual" })
  expect(disclosure!.getCell("B15").value).toBe(25.1)
  expect(requests!.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: "2:4" })
})

test("同样的报告，隔两秒写的字节也相同", async () => {
  const formats = ["docx", "xlsx", "pdf"] as const
  const report = reportWith({ figures: { "disclosure.fees.amount": 25.1 } })
  const reordered = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report
  const first = await Promise.all(formats.map((format) => writeReport(report, format)))
  await new Promise((resolve) => setTimeout(resolve, 2100))
  const second = await Promise.all(formats.map((format) => writeReport(reordered, format)))
  expect(second.map((bytes, at) => Buffer.compare(Buffer.from(bytes), Buffer.from(first[at]!)))).toEqual([0, 0, 0])
})

test("版本混用、缺表、缺文字的报告照写：没有的不补", async () => {
  const mixed = reportWith({ edition: "2021", requests: "2019", absent: ["disputes"], sections: { problems: null, other: "" } })
  const document = part(await writeReport(mixed, "docx"), "word/document.xml")
  expect(document.match(/<w:tbl>/gu)).toHaveLength(2)
  expect(document).toContain("（六）其他处理")
  expect(document).not.toContain("五、存在的主要问题")
  expect((await opened(mixed)).worksheets.map(({ name }) => name)).toEqual(["总体情况", "表二", "表三", "问题和其他事项"])
  const { outline } = await pdfInside(await writeReport(mixed, "pdf"))
  expect(outline).toHaveLength(5)
})
