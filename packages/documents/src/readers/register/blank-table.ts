import { csvLine } from "../../writers/csv/csv-line.ts"
import { guardedText } from "../../writers/csv/formula-guard.ts"
import { columnLetters } from "./findings.ts"
import { mostRegisterRows } from "./rows-of.ts"

/** Formats that a register is imported from, and its template had in. */
export const registerFormats = ["xlsx", "csv"] as const

/** One of {@link registerFormats}. */
export type RegisterFormat = (typeof registerFormats)[number]

/** A column of a blank table. */
export interface BlankColumn {
  readonly heading: string
  readonly needed?: true
  /** How it is filled in. */
  readonly says: string
  /** What stands there in the row that shows how. */
  readonly example: string
  /** What it may hold; empty where anything. */
  readonly choices: readonly string[]
}

const [listSheet, explanationSheet] = ["选项", "填写说明"]
const headingRow = 1
/** Rows that have the drop-down lists. */
const mostListed = 1000

const workbook = async (title: string, columns: readonly BlankColumn[]): Promise<Uint8Array> => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const book = new Workbook()
  // The same bytes every time.
  book.created = book.modified = new Date(0)
  const sheet = book.addWorksheet(title, { views: [{ state: "frozen", ySplit: headingRow, xSplit: 1 }] })
  const explained = book.addWorksheet(explanationSheet)
  const lists = book.addWorksheet(listSheet)
  sheet.addRow(columns.map(({ heading }) => heading))
  sheet.addRow(columns.map(({ example }) => example))
  sheet.getRow(headingRow).font = { bold: true }
  explained.addRow(["列", "是否必填", "怎样填"])
  explained.getRow(headingRow).font = { bold: true }
  let listed = 0
  columns.forEach(({ heading, needed, says, choices }, at) => {
    explained.addRow([heading, needed === true ? "必填" : "", says])
    const column = sheet.getColumn(at + 1)
    column.width = Math.max(14, heading.length * 2 + 2)
    // Text: a spreadsheet leaves what is typed as it is, days among it.
    column.numFmt = "@"
    if (choices.length === 0) return
    const letter = columnLetters(listed)
    listed += 1
    choices.forEach((word, place) => (lists.getCell(`${letter}${String(place + 1)}`).value = word))
    const validation = {
      type: "list" as const,
      allowBlank: true,
      formulae: [`${listSheet}!$${letter}$1:$${letter}$${String(choices.length)}`],
      showErrorMessage: true,
      errorTitle: heading,
      error: "请从列表中选择",
    }
    for (let row = headingRow + 1; row <= mostListed; row++) sheet.getCell(`${columnLetters(at)}${String(row)}`).dataValidation = validation
  })
  explained.getColumn(1).width = 24
  explained.getColumn(3).width = 60
  explained.addRow([])
  explained.addRow([
    "说明",
    "",
    `一次最多${String(mostRegisterRows)}行；列的顺序可以调整，用不到的列可以删除；第二行是示例，导入前请删除。不得填写国家秘密。`,
  ])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/**
 * A blank table: headings, an example that is refused where it is left in; the workbook also has drop-down lists and a
 * sheet that says how each column is filled in. CSV is UTF-8 with a byte order mark, as spreadsheets want it.
 */
export const blankTable = async (format: RegisterFormat, title: string, columns: readonly BlankColumn[]): Promise<Uint8Array> => {
  if (format === "xlsx") return workbook(title, columns)
  const lines = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)]
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => csvLine(line.map(guardedText))).join("")}`)
}
