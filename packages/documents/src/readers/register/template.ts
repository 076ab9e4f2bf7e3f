import { csvLine } from "../../writers/csv/csv-line.ts"
import { guardedText } from "../../writers/csv/formula-guard.ts"
import { applicantKindWords, channelWords, outcomeLabels, serviceChannelWords, supplyFormWords } from "./choices.ts"
import { columnOf, registerColumnIds, type ColumnKind } from "./columns.ts"
import { columnLetters } from "./findings.ts"
import { mostRegisterRows } from "./rows-of.ts"

/** Formats that a register is imported from, and its template had in. */
export const registerFormats = ["xlsx", "csv"] as const

/** One of {@link registerFormats}. */
export type RegisterFormat = (typeof registerFormats)[number]

const first = (lists: readonly (readonly [string, readonly string[]])[]): readonly string[] => lists.map(([, [word = ""]]) => word)

/** What a cell of a closed list may hold. */
const choicesOf: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  channel: first(Object.entries(channelWords)),
  serviceChannel: first(Object.entries(serviceChannelWords)),
  supplyForm: first(Object.entries(supplyFormWords)),
  applicantKind: first(applicantKindWords),
  outcome: outcomeLabels,
}

const columns = registerColumnIds.map(columnOf)
const examples = columns.map(({ example }) => example)
const [listSheet, explanationSheet] = ["选项", "填写说明"]
const headingRow = 1

const workbook = async (): Promise<Uint8Array> => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const book = new Workbook()
  // The same bytes every time.
  book.created = book.modified = new Date(0)
  const sheet = book.addWorksheet("依申请公开台账", { views: [{ state: "frozen", ySplit: headingRow, xSplit: 1 }] })
  const explained = book.addWorksheet(explanationSheet)
  const lists = book.addWorksheet(listSheet)
  sheet.addRow(columns.map(({ heading }) => heading))
  sheet.addRow(examples)
  sheet.getRow(headingRow).font = { bold: true }
  explained.addRow(["列", "是否必填", "怎样填"])
  explained.getRow(headingRow).font = { bold: true }
  const listAt = new Map<ColumnKind, string>()
  for (const [kind, words] of Object.entries(choicesOf)) {
    const letter = columnLetters(listAt.size)
    words.forEach((word, at) => (lists.getCell(`${letter}${String(at + 1)}`).value = word))
    for (const { kind: known } of columns) if (known === kind) listAt.set(known, `${listSheet}!$${letter}$1:$${letter}$${String(words.length)}`)
  }
  columns.forEach(({ heading, kind, needed, says }, at) => {
    explained.addRow([heading, needed === true ? "必填" : "", says])
    const column = sheet.getColumn(at + 1)
    column.width = Math.max(14, heading.length * 2 + 2)
    // Text: a spreadsheet leaves what is typed as it is, days among it.
    column.numFmt = "@"
    const range = listAt.get(kind)
    if (range === undefined) return
    const validation = {
      type: "list" as const,
      allowBlank: true,
      formulae: [range],
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

/** Rows that have the drop-down lists. */
const mostListed = 1000

/**
 * The blank register: headings, an example that is refused where it is left in; the workbook also has drop-down lists and
 * a sheet that says how each column is filled in. CSV is UTF-8 with a byte order mark, as spreadsheets want it.
 */
export const registerTemplate = async (format: RegisterFormat): Promise<Uint8Array> => {
  if (format === "xlsx") return workbook()
  const lines = [columns.map(({ heading }) => heading), examples]
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => csvLine(line.map(guardedText))).join("")}`)
}
