import { Workbook } from "@cj-tech-master/excelts"
import { describe, expect, test } from "vitest"
import { blankReportXlsx, readReport } from "@gongkai/documents"
import { figuresOf, formCells, tables } from "@gongkai/report"

const opened = async (edition: "2019" | "2021"): Promise<Workbook> => {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await blankReportXlsx(edition)))
  return book
}

/** Fills the open cells of the tables in, cell by cell as the form is read, as a person would. */
const fill = (book: Workbook, figures: readonly (number | string)[]): void => {
  const [rest, seen] = [[...figures], new Set<string>()]
  for (const sheet of book.worksheets.slice(1, 4))
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        const place = `${sheet.name} ${cell.master.address}`
        if (cell.master.protection?.locked !== false || seen.has(place)) return
        seen.add(place)
        cell.master.value = rest.shift() ?? null
      }),
    )
}

describe.each(["2019", "2021"] as const)("%s 年版的模板", (edition) => {
  const cells = tables.flatMap(({ id }) => formCells(edition, id))

  test("照表样填好，读回来每格都是所填的数，标题里的机关和年度、文字都在", async () => {
    const book = await opened(edition)
    fill(book, cells.map((_, at) => 100 + at)) // prettier-ignore
    const [first, , , , last] = book.worksheets
    first!.getCell("A1").value = "青河市民政局2020年政府信息公开工作年度报告"
    first!.getCell("A3").value = "全年工作平稳有序。"
    last!.getCell("A2").value = "人手不足。"
    const { report } = await readReport(new Uint8Array(await book.xlsx.writeBuffer()))
    expect([...figuresOf(report!)]).toEqual(cells.map(({ id }, at) => [id, 100 + at]))
    expect(report).toMatchObject({
      form: edition,
      agency: "青河市民政局",
      year: 2020,
      sections: { overview: "全年工作平稳有序。", problems: "人手不足。", other: "" },
    })
  })
})

test("没有填的是空白，不是零；照填的“/”留着；合计不会自己冒出零来", async () => {
  const book = await opened("2021")
  const [, , requests] = book.worksheets
  requests!.getCell("D5").value = 9
  requests!.getCell("E5").value = "/"
  expect(requests!.getCell("J5").value).toEqual({ formula: 'IF(COUNT(D5:I5)=0,"",SUM(D5:I5))' })
  const { report } = await readReport(new Uint8Array(await book.xlsx.writeBuffer()))
  expect(report!.requests!.received).toMatchObject({ naturalPerson: 9, commercialEnterprise: null, total: null })
  expect(report!.cells["requests.received.commercialEnterprise"]?.raw).toBe("/")
  expect([...figuresOf(report!).values()].filter((figure) => figure !== null)).toEqual([9])
})

test("空白模板每次字节相同", async () => {
  expect(Buffer.compare(Buffer.from(await blankReportXlsx("2019")), Buffer.from(await blankReportXlsx("2019")))).toBe(0)
})
