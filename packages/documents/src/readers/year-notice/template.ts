import { csvLine } from "../../writers/csv/csv-line.ts"
import { guardedText } from "../../writers/csv/formula-guard.ts"
import { headings, labels } from "./head.ts"
import type { NoticeRead } from "./read-year-notice.ts"

/** Formats that a year's notice is entered by. */
export const noticeFormats = ["csv", "xlsx"] as const

/** One of {@link noticeFormats}. */
export type NoticeFormat = (typeof noticeFormats)[number]

const columnWidths = [12, 40, 16, 16]

const holidayRows = (year: number, holidays: NoticeRead["holidays"]): string[][] =>
  holidays.flatMap(({ name, off, makeUp }) => [
    ...(off === null ? [] : [["放假", name, `${String(year)}-${off[0]}`, `${String(year)}-${off[1]}`]]),
    ...makeUp.map((one) => ["上班", name, `${String(year)}-${one}`, `${String(year)}-${one}`]),
  ])

/** The lines of the sheet: the head, the headings, the days. */
const linesOf = (notice: NoticeRead): string[][] => [
  [labels.year, String(notice.year)],
  [labels.title, notice.notice.title],
  [labels.number, notice.notice.number ?? ""],
  [labels.issuedOn, notice.notice.issuedOn ?? ""],
  [headings.kind, headings.name, headings.from, headings.to],
  ...holidayRows(notice.year - 1, notice.yearBefore),
  ...holidayRows(notice.year, notice.holidays),
]

/** A notice with nothing but its year, to be filled in. @param year of the notice */
export const blankNotice = (year: number): NoticeRead => ({
  year,
  notice: { title: `国务院办公厅关于${String(year)}年部分节假日安排的通知`, issuedOn: null, number: null },
  amendedBy: [],
  holidays: [],
  yearBefore: [],
})

const workbookOf = async (lines: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const workbook = new Workbook()
  // The same bytes for the same notice.
  workbook.created = workbook.modified = new Date(0)
  const sheet = workbook.addWorksheet("放假安排")
  for (const line of lines) sheet.addRow([...line])
  columnWidths.forEach((width, at) => {
    const column = sheet.getColumn(at + 1)
    column.width = width
    // Text: a spreadsheet leaves what is typed as it is.
    column.numFmt = "@"
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/**
 * Writes a notice as a file that {@link readYearNotice} reads as the same; with {@link blankNotice}, the template.
 * CSV is UTF-8 with a byte order mark, as spreadsheets want it.
 */
export const writeYearNotice = async (notice: NoticeRead, format: NoticeFormat): Promise<Uint8Array> => {
  const lines = linesOf(notice)
  if (format === "xlsx") return workbookOf(lines)
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => csvLine(line.map(guardedText))).join("")}`)
}
