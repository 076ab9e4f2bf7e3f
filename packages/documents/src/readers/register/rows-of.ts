import { unguarded } from "../../writers/csv/formula-guard.ts"
import type { ZipArchive } from "../../zip/open-zip.ts"
import { unpacksWithin } from "../../zip/unpacks-within.ts"
import { parseCsv } from "../csv/parse-csv.ts"
import { decode } from "../encoding.ts"
import type { Cell, Row } from "../year-notice/cells.ts"
import { finding, type RegisterFinding } from "./findings.ts"

/** The most bytes of a register that are looked at. */
export const mostRegisterBytes = 16 * 1_048_576
/** Rows below the headings that are imported at once. */
export const mostRegisterRows = 10_000

const limits = { entries: 10_000, unpacked: 96 * 1_048_576 }
/** Columns looked at, a few more than a register has. */
const mostColumns = 80
/** Rows read before it is known which of them are the register's. */
const mostRead = mostRegisterRows + 200
const zipMark = [0x50, 0x4b, 0x03, 0x04]

const hasText = (value: object): value is { text: unknown } => "text" in value
const hasResult = (value: object): value is { result: unknown } => "result" in value
const hasRichText = (value: object): value is { richText: readonly { text: string }[] } => "richText" in value && Array.isArray(value.richText)

const cellOf = (value: unknown): Cell => {
  if (typeof value === "string" || typeof value === "number") return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().replace(/T00:00:00\.000Z$/u, "")
  if (typeof value !== "object" || value === null) return null
  if (hasRichText(value)) return value.richText.map(({ text }) => text).join("")
  if (hasResult(value)) return cellOf(value.result)
  return hasText(value) ? cellOf(value.text) : null
}

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "")

/** True for a workbook that counts its days from 1904: its serial numbers mean other days. */
const from1904 = async (archive: ZipArchive): Promise<boolean> => {
  const book = await archive.read("xl/workbook.xml")
  return book !== null && /date1904\s*=\s*["'](?:1|true)["']/u.test(new TextDecoder().decode(book))
}

/** Rows of all sheets; those of the first that has any are the register's, the others are looked at for marks alone. */
const workbookRows = async (bytes: Uint8Array): Promise<readonly (readonly Row[])[] | RegisterFinding> => {
  const archive = await unpacksWithin(bytes, limits)
  if (archive === null) return finding("FILE_NOT_A_TABLE")
  if (await from1904(archive)) return finding("DATES_FROM_1904")
  // Loaded for a workbook only: nothing else needs it.
  const { WorkbookReader } = await import("@cj-tech-master/excelts")
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  const sheets: (readonly Row[])[] = []
  try {
    // Row by row: others are served meanwhile. Styles tell days from numbers, and here a column says which it has.
    const reader = new WorkbookReader(source, { worksheets: "emit", sharedStrings: "cache", hyperlinks: "ignore", styles: "ignore" })
    for await (const sheet of reader) {
      const rows: Row[] = []
      sheets.push(rows)
      for await (const row of sheet) {
        const width = Math.min(row.cellCount, mostColumns)
        const cells = Array.from({ length: width }, (_, at) => cellOf(row.getCell(at + 1).value))
        if (cells.every(isBlank)) continue
        rows.push({ number: row.number, cells })
        if (rows.length > mostRead) return finding("TOO_MANY_ROWS")
      }
    }
  } catch {
    return finding("FILE_NOT_A_TABLE")
  }
  return sheets
}

const textRows = (bytes: Uint8Array): readonly (readonly Row[])[] | RegisterFinding => {
  const decoded = decode(bytes)
  if ("refused" in decoded) return finding("FILE_NOT_A_TABLE")
  const [comma, tab] = [",", "\t"].map((delimiter) => decoded.text.split(delimiter).length)
  const parsed = parseCsv(decoded.text, (tab ?? 0) > (comma ?? 0) ? "\t" : ",")
  if ("fault" in parsed) return finding("FILE_NOT_A_TABLE", null, "", parsed.fault)
  const rows = parsed.rows
    .map((cells, at): Row => ({ number: at + 1, cells: cells.slice(0, mostColumns).map(unguarded) }))
    .filter(({ cells }) => !cells.every(isBlank))
  return rows.length > mostRead ? finding("TOO_MANY_ROWS") : [rows]
}

/** The sheets of a file with their rows, blank ones left out; or why there are none. Row numbers of CSV count records, as a spreadsheet shows them. */
export const sheetsOf = async (bytes: Uint8Array): Promise<readonly (readonly Row[])[] | RegisterFinding> => {
  if (bytes.length === 0) return finding("FILE_EMPTY")
  if (bytes.length > mostRegisterBytes) return finding("FILE_TOO_LARGE")
  return zipMark.every((byte, at) => bytes[at] === byte) ? workbookRows(bytes) : textRows(bytes)
}
