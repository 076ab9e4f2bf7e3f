import { formSections, tables, type Edition } from "@gongkai/report"
import { blankTable } from "../placed-table.ts"
import { settleDates } from "../settle-dates.ts"
import { frame, proseStyle, titleStyle } from "./cell-style.ts"
import { formSheet } from "./form-sheet.ts"
import { quickly } from "./sheet-settings.ts"
import { proseLines, proseSheet, type ProseLine } from "./prose-sheet.ts"

const toWrite: ProseLine = { text: null, style: { ...proseStyle, border: frame }, asked: "一段一行；段落多的在下面插入行。没有文字的可以空着。" }
const titleToWrite: ProseLine = {
  ...{ text: null, style: { ...titleStyle, border: frame } },
  asked: "报告的标题，例如：示例市民政局2024年政府信息公开工作年度报告。空着的，导入时再选机关和年度。",
}

const blankChapters = (ids: readonly string[]): readonly ProseLine[] =>
  formSections.filter(({ id }) => ids.includes(id)).flatMap(({ label }) => [...proseLines("", [{ heading: label, paragraphs: [] }]), toWrite])

/**
 * The official form of an edition as a workbook to be filled in: merged labels locked, the cells of figures open and told
 * what they may hold, totals by formula, which may be written over where a printed total differs, and empty until there is
 * something to add.
 * @returns the same bytes each time
 */
export const blankReportXlsx = async (edition: Edition): Promise<Uint8Array> => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const book = new Workbook()
  book.created = book.modified = new Date(0)
  book.title = `年度报告模板（${edition}年版）`
  book.creator = book.lastModifiedBy = ""
  proseSheet(book, "总体情况", [titleToWrite, ...blankChapters(["overview"])])
  for (const { id } of tables) formSheet(book, blankTable(edition, id))
  proseSheet(book, "问题和其他事项", blankChapters(["problems", "other"]))
  return settleDates(Buffer.from(await book.xlsx.writeBuffer(quickly)))
}
