import { csvLine } from "../csv/csv-line.ts"
import { guardedText } from "../csv/formula-guard.ts"
import { settleBeginning, settleDates } from "../settle-dates.ts"

/** Formats that a list goes out in. */
export const listFormats = ["xlsx", "csv", "json"] as const
/** One of {@link listFormats}. */
export type ListFormat = (typeof listFormats)[number]

/** What stands in a cell of a list: words, a number that may be summed, or nothing. Days are words, `YYYY-MM-DD`. */
export type ListCell = string | number | null

/** A column: its name for programs, and how it is headed for people. */
export interface ListColumn {
  readonly id: string
  readonly heading: string
}

/** A list as it is laid out: its title and its columns, no two of one name. */
export interface ListLayout {
  readonly title: string
  readonly columns: readonly ListColumn[]
}

const textOf = (cell: ListCell): string => (cell === null ? "" : String(cell))
// What XML 1.0 has no place for; a database text may hold none but the control characters.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu
const longestCell = 32_767

async function* csvOf({ columns }: ListLayout, rows: AsyncIterable<readonly ListCell[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${csvLine(columns.map(({ heading }) => heading))}`)
  // A number is no text that a spreadsheet could run.
  for await (const row of rows)
    yield encoder.encode(csvLine(row.map((cell) => (typeof cell === "number" ? String(cell) : guardedText(textOf(cell))))))
}

const mostWide = 60
const leastWide = 10

async function* xlsxOf({ title, columns }: ListLayout, rows: AsyncIterable<readonly ListCell[]>): AsyncGenerator<Uint8Array> {
  const { WorkbookWriter } = await import("@cj-tech-master/excelts")
  let written: Uint8Array[] = []
  let given = 0
  // The library writes the moment of writing into the container; a piece is copied, for it may be the library's own.
  const stream = new WritableStream<Uint8Array>({ write: (piece) => void written.push(settleBeginning(Buffer.from(piece))) })
  const take = (): Buffer => {
    const taken = Buffer.concat(written)
    written = []
    return taken
  }
  const began = new Date(0)
  const book = new WorkbookWriter({ stream, useSharedStrings: false, useStyles: true, created: began, modified: began })
  const sheet = book.addWorksheet(title.slice(0, 31), { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.columns = columns.map(({ heading }) => ({ width: Math.min(mostWide, Math.max(leastWide, heading.length * 2 + 4)), style: { numFmt: "@" } }))
  const head = sheet.addRow(columns.map(({ heading }) => heading))
  head.font = { bold: true }
  head.commit()
  for await (const row of rows) {
    // Text cells: what begins like a formula is none.
    sheet.addRow(row.map((cell) => (typeof cell === "number" ? cell : textOf(cell).replace(unwritable, "").slice(0, longestCell)))).commit()
    if (written.length === 0) continue
    const piece = take()
    given += piece.length
    yield piece
  }
  sheet.commit()
  await book.commit()
  yield settleDates(take(), given)
}

async function* jsonOf({ title, columns }: ListLayout, rows: AsyncIterable<readonly ListCell[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`{"schema":"gongkai.list/1","title":${JSON.stringify(title)},"columns":${JSON.stringify(columns)},"rows":[`)
  let before = "\n"
  for await (const row of rows) {
    yield encoder.encode(`${before}${JSON.stringify(Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])))}`)
    before = ",\n"
  }
  yield encoder.encode("\n]}\n")
}

/**
 * Writes a list row by row, so that it never stands in memory as a whole. No cell is one that a spreadsheet runs as a
 * formula: in CSV an apostrophe goes before such a text, in XLSX every text is a text cell. In JSON
 * (`gongkai.list/1`: title, columns, rows) a row is an object by the names of the columns, numbers are numbers, nothing is null.
 * @param rows in the order of the list, each with a cell a heading
 */
export const writeList = (format: ListFormat, layout: ListLayout, rows: AsyncIterable<readonly ListCell[]>): AsyncGenerator<Uint8Array> =>
  ({ csv: csvOf, json: jsonOf, xlsx: xlsxOf })[format](layout, rows)
