import type { Report } from "@gongkai/report"
import { columnWidths } from "../column-widths.ts"
import type { PlacedTable } from "../placed-table.ts"
import { printableText } from "../printable-text.ts"
import { printedChapters } from "../printed-chapters.ts"
import { printedTitle } from "../printed-words.ts"
import { titleLines } from "../title-lines.ts"
import { typeset } from "./compiler.ts"
import { reportSource } from "./report-source.ts"

/** Points: the text of a page is 156 mm wide; a cell has 2 on either side. */
const [width, inset] = [(156 / 25.4) * 72, 2]
/** 五号 and 小五. */
const [fifth, smallFifth] = [10.5, 9]

/** A figure's size: what is too long for its cell is set smaller, for a number is never broken nor runs into the next. */
const fitting = (text: string, size: number, room: number): number => Math.min(size, room / Math.max(1, text.length * 0.56))

const tableData = ({ id, columns, headRows, labelColumns, places }: PlacedTable) => {
  const widths = columnWidths(id, columns)
  const sum = widths.reduce((all, one) => all + one, 0)
  const size = id === "disclosure" ? fifth : smallFifth
  const cells = places.map(({ kind, row, column, rowSpan, columnSpan, text }) => {
    const room = (widths.slice(column - 1, column - 1 + columnSpan).reduce((all, one) => all + one, 0) / sum) * width - 2 * inset
    const inHead = row <= headRows
    const isRowLabel = !inHead && id === "requests" && column + columnSpan - 1 === labelColumns
    return {
      ...{ x: column - 1, y: row - 1, w: columnSpan, h: rowSpan, text },
      size: kind === "figure" ? fitting(text, size, room) : size,
      left: kind === "remark" || (kind !== "figure" && isRowLabel),
      bold: inHead && kind === "heading",
    }
  })
  // Tables 2 and 4 are short enough to stay on one page.
  return { columns: widths, head: headRows, size, breakable: id === "requests", cells }
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
