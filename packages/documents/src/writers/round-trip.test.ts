import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { disputeColumns, figuresOf, formCells, tables, type Report } from "@gongkai/report"
import { readCsv, readReport, reportFormats, writeCsvLong, writeCsvWide, writeReport, type ReportFormat } from "@gongkai/documents"
import { anyReport, essence, printable, rawsOf, reportWith, wild } from "../../test/reports.ts"

/** Documents take longer; many more of them are written and read in round-trip.long.test.ts. */
const fewRuns = 10
const runs = { numRuns: 60, seed: 20260101 }
const back = async (report: Report, format: ReportFormat): Promise<Report> => {
  const { report: read, findings } = await readReport(await writeReport(report, format))
  expect(findings.filter(({ code }) => code === "file.unreadable")).toEqual([])
  return read!
}

/** Print does not tell a blank cell from none. */
const marksOf = (report: Report): Record<string, string> => Object.fromEntries(Object.entries(rawsOf(report)).map(([id, raw]) => [id, raw ?? ""]))

test("JSON：写出再读回，一字不差", async () => {
  await fc.assert(
    fc.asyncProperty(anyReport(wild), fc.string(), async (report, prose) => {
      const told = { ...report, sections: { ...report.sections, other: prose } }
      expect(await back(told, "json")).toEqual(told)
    }),
    runs,
  )
})

test("CSV 长表：数、空白与符号、机关、年度、口径全部读回", async () => {
  await fc.assert(
    fc.asyncProperty(anyReport(wild), async (report) => {
      const read = await back(report, "csv")
      expect(essence(read)).toEqual(essence(report))
      expect(rawsOf(read)).toEqual(rawsOf(report))
      expect([read.scope, read.title]).toEqual([report.scope, report.title])
    }),
    runs,
  )
})

test("CSV 宽表：数、空白、机关、年度、口径全部读回", async () => {
  await fc.assert(
    fc.asyncProperty(anyReport(wild), async (report) => {
      const read = await back(report, "csv-wide")
      expect(essence(read)).toEqual(essence(report))
      expect([read.scope, read.title]).toEqual([report.scope, report.title])
    }),
    runs,
  )
})

test.each(["html", "markdown", "docx", "xlsx", "pdf"] as const)("%s：数、空白与符号、机关、年度、文字全部读回", async (format) => {
  await fc.assert(
    fc.asyncProperty(anyReport(printable), async (report) => {
      const read = await back(report, format)
      expect(essence(read)).toEqual(essence(report))
      expect(marksOf(read)).toEqual(marksOf(report))
      expect([read.title, read.sections]).toEqual([report.title, report.sections])
    }),
    { ...runs, numRuns: format === "html" || format === "markdown" ? runs.numRuns : fewRuns },
  )
})

test("多份报告写成一张表，逐份读回，次序不变", () => {
  fc.assert(
    fc.property(fc.array(anyReport(printable), { minLength: 2, maxLength: 4 }), (reports) => {
      const told = reports.map((report, i) => ({ ...report, agency: `${report.agency ?? ""}${i}` }))
      for (const bytes of [writeCsvWide(told), writeCsvLong(told)])
        expect(readCsv(bytes).map(({ report }) => essence(report!))).toEqual(told.map(essence))
    }),
    { ...runs, numRuns: 15 },
  )
})

describe.each(reportFormats.map(({ id }) => id))("%s", (format) => {
  test("同样的报告，同样的字节", async () => {
    const report = reportWith({ figures: { "disclosure.fees.amount": 25.1 } })
    const reordered = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report
    expect(await writeReport(reordered, format)).toEqual(await writeReport(report, format))
  })

  test("零、空白、斜线是三回事", async () => {
    const figures = { "requests.received.naturalPerson": 0, "requests.received.total": null, "requests.granted.total": null }
    const read = await back(reportWith({ figures, marks: { "requests.granted.total": "/" } }), format)
    expect(read.requests?.received).toMatchObject({ naturalPerson: 0, total: null })
    expect(read.requests?.granted.total).toBeNull()
    // The wide layout keeps figures alone.
    const raws = rawsOf(read)
    expect([raws["requests.received.total"], raws["requests.granted.total"]]).toEqual(["", format === "csv-wide" ? "" : "/"])
  })

  test("（六）只印一行的报告，另外两行不存在", async () => {
    const read = await back(reportWith({ requests: "2019", figures: { "requests.other.other.total": 7 } }), format)
    expect(read.forms).toEqual({ disclosure: "2021", requests: "2019" })
    expect(Object.keys(read.requests!.other)).toEqual(["other"])
    expect(read.requests!.other.other.total).toBe(7)
  })

  test("表四有一栏全空，另外两栏有数", async () => {
    const blank = Object.fromEntries(disputeColumns.map(({ id }) => [`disputes.reconsideration.${id}`, null]))
    const report = reportWith({ figures: { ...blank, "disputes.litigationDirect.total": 2 } })
    expect(essence(await back(report, format))).toEqual(essence(report))
  })

  for (const { id, label } of tables) {
    test(`${label}整张空白，不是没有这张表`, async () => {
      const blank = Object.fromEntries(formCells("2021", id).map((cell) => [cell.id, null]))
      const report = reportWith({ figures: blank })
      expect(essence(await back(report, format))).toEqual(essence(report))
    })
  }

  test("没有表四的报告，读回来也没有表四", async () => {
    const read = await back(reportWith({ absent: ["disputes"] }), format)
    expect(read.disputes).toBeNull()
    expect(figuresOf(read, ["disclosure", "requests"]).size).toBe(185)
  })
})
