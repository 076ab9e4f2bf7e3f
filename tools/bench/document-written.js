// @ts-check
import { atMost, median, timedAsync } from "./bench.js"
import { bareCells, writtenReports } from "./written-reports.js"

const rounds = 15

/** @typedef {import("./written-reports.js").BareCells} BareCells */

/** The library alone: paragraphs and merged tables without a style. @param {BareCells} cells */
const bareDocx = async ({ tables, paragraphs }) => {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = await import("docx")
  const rowsOf = (/** @type {BareCells["tables"][number]} */ table) =>
    table.map(
      (row) =>
        new TableRow({
          children: row.map(
            ({ value, rowSpan, columnSpan }) =>
              new TableCell({ rowSpan, columnSpan, children: [new Paragraph(value === null ? "" : String(value))] }),
          ),
        }),
    )
  const children = [...paragraphs.map((text) => new Paragraph(text)), ...tables.map((table) => new Table({ rows: rowsOf(table) }))]
  await Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** The library alone: values and merged cells without a style. @param {BareCells} cells */
const bareXlsx = async ({ tables, paragraphs }) => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const book = new Workbook()
  const prose = book.addWorksheet("文字")
  for (const text of paragraphs) prose.addRow([text])
  tables.forEach((table, at) => {
    const sheet = book.addWorksheet(`表${String(at)}`)
    table.forEach((row, line) => {
      for (const { column, rowSpan, columnSpan, value } of row) {
        sheet.getCell(line + 1, column + 1).value = value
        if (rowSpan > 1 || columnSpan > 1) sheet.mergeCells(line + 1, column + 1, line + rowSpan, column + columnSpan)
      }
    })
  })
  await book.xlsx.writeBuffer()
}

/**
 * @param {"docx" | "xlsx"} format
 * @param {string} library
 * @param {(cells: BareCells) => Promise<void>} bare
 * @returns {import("./bench.js").Bench}
 */
const written = (format, library, bare) => ({
  id: `document.${format}`,
  says: `写 ${format.toUpperCase()} 的用时比 ${library} 只写同样的单元格和段落`,
  unit: "倍",
  goal: atMost(1.3),
  run: async () => {
    const { writeReport } = await import("@gongkai/documents")
    const reports = await writtenReports()
    const cells = await Promise.all(reports.map(bareCells))
    const [ours, theirs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
    // The first rounds only warm the compiler.
    for (let round = -5; round < rounds; round += 1) {
      const alone = await timedAsync(async () => {
        for (const one of cells) await bare(one)
      })
      const whole = await timedAsync(async () => {
        for (const report of reports) await writeReport(report, format)
      })
      if (round < 0) continue
      theirs.push(alone)
      ours.push(whole)
    }
    const each = (/** @type {number[]} */ times) => (median(times) / reports.length).toFixed(1)
    return {
      value: median(ours) / median(theirs),
      note: `${reports.length} 份报告，每份 ${each(ours)} ms 比 ${each(theirs)} ms，${rounds} 轮的中位数`,
    }
  },
})

/** Writing office documents against their libraries alone. */
export const documentsWritten = [written("docx", "docx", bareDocx), written("xlsx", "excelts", bareXlsx)]
