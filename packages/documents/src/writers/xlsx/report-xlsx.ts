import type { Report } from "@gongkai/report"
import { printableText } from "../printable-text.ts"
import { printedChapters } from "../printed-chapters.ts"
import { printedTitle } from "../printed-words.ts"
import { settleDates } from "../settle-dates.ts"
import { formSheet } from "./form-sheet.ts"
import { quickly } from "./sheet-settings.ts"
import { proseLines, proseSheet } from "./prose-sheet.ts"

/**
 * A report as a workbook: a sheet for each table that it has, merged as on paper, between two with its title and prose.
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
  // Sheets follow the report, so that they print as one: the prose before the tables, the tables, the prose after them.
  const chapters = printedChapters(report)
  const [before, after] = [chapters.filter(({ id }) => id === "overview"), chapters.filter(({ id }) => id === "problems" || id === "other")]
  proseSheet(book, "总体情况", proseLines(title, before))
  for (const { table } of chapters) if (table !== null) formSheet(book, table)
  proseSheet(book, "问题和其他事项", proseLines("", after))
  return settleDates(Buffer.from(await book.xlsx.writeBuffer(quickly)))
}
