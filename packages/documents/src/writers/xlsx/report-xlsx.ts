import type { Report } from "@gongkai/report"
import { printableText } from "../printable-text.ts"
import { printedChapters } from "../printed-chapters.ts"
import { printedTitle } from "../printed-words.ts"
import { settleDates } from "../settle-dates.ts"
import { formSheet } from "./form-sheet.ts"
import { proseSheet } from "./prose-sheet.ts"

/**
 * A report as a workbook: a sheet with its title and prose, then a sheet for each table that it has, merged as on paper.
 * Totals are formulas where the printed total is the sum; blanks stay blank, marks stay words.
 * @returns the same bytes for the same report
 */
export const reportXlsx = async (report: Report): Promise<Uint8Array> => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const book = new Workbook()
  const title = printableText(printedTitle(report) ?? "")
  book.created = book.modified = new Date(0)
  book.title = title
  book.creator = book.lastModifiedBy = printableText(report.agency ?? "")
  const chapters = printedChapters(report)
  proseSheet(
    book,
    title,
    chapters.filter(({ holds }) => holds === "prose"),
  )
  for (const { table } of chapters) if (table !== null) formSheet(book, table)
  return settleDates(Buffer.from(await book.xlsx.writeBuffer()))
}
