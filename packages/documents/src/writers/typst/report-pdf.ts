import type { Report } from "@gongkai/report"
import { columnWidths } from "../column-widths.ts"
import { fittingSize, tableSize } from "../fitting-size.ts"
import type { PlacedTable } from "../placed-table.ts"
import { printableText } from "../printable-text.ts"
import { printedChapters } from "../printed-chapters.ts"
import { printedTitle } from "../printed-words.ts"
import { titleLines } from "../title-lines.ts"
import { typeset } from "./compiler.ts"
import { reportSource } from "./report-source.ts"

/** Points on either side of a cell, as the source has it. */
const inset = 2

const tableData = (table: PlacedTable) => {
  const { id, columns, headRows, labelColumns, places } = table
  const cells = places.map((place) => {
    const { kind, row, column, rowSpan, columnSpan, text } = place
    const inHead = row <= headRows
    const isRowLabel = !inHead && id === "requests" && column + columnSpan - 1 === labelColumns
    return {
      ...{ x: column - 1, y: row - 1, w: columnSpan, h: rowSpan, text },
      size: fittingSize(place, table, inset),
      left: kind === "remark" || (kind !== "figure" && isRowLabel),
      bold: inHead && kind === "heading",
    }
  })
  // Tables 2 and 4 are short enough to stay on one page.
  return { columns: columnWidths(id, columns), head: headRows, size: tableSize(id), breakable: id === "requests", cells }
}

/**
 * A report as a PDF on A4: headings as bookmarks, the form's tables with repeated heads, fonts embedded as far as they are
 * used, text that can be selected; title, agency and year in its metadata. It is not tagged. What is printed is what HTML
 * prints.
 * @returns the same bytes for the same report
 */
export const reportPdf = async (report: Report): Promise<Uint8Array> => {
  const { agency, year } = report
  const chapters = printedChapters(report).map(({ heading, paragraphs, table }) => ({
    heading,
    paragraphs,
    table: table === null ? null : tableData(table),
  }))
  const authors = agency === null ? [] : [printableText(agency)]
  const keywords = ["政府信息公开工作年度报告", ...(year === null ? [] : [`${String(year)}年`])]
  const title = printableText(printedTitle(report) ?? "")
  return typeset(reportSource, { title, lines: titleLines(title), authors, keywords, chapters })
}
