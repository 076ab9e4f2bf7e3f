import { unguarded } from "../../writers/csv/formula-guard.ts"
import { parseCsv } from "../csv/parse-csv.ts"
import { decode } from "../encoding.ts"
import type { Row } from "./cells.ts"
import { finding, type NoticeFinding } from "./findings.ts"
import { workbookRows } from "./workbook.ts"

/** The most bytes that are looked at: a year's notice has some twenty lines. */
export const mostNoticeBytes = 256 * 1024

const mostRows = 500
const zipMark = [0x50, 0x4b, 0x03, 0x04]

const textRows = (bytes: Uint8Array): readonly Row[] | NoticeFinding => {
  const decoded = decode(bytes)
  if ("refused" in decoded) return finding("FILE_NOT_A_TABLE")
  const [comma, tab] = [",", "\t"].map((delimiter) => decoded.text.split(delimiter).length)
  const parsed = parseCsv(decoded.text, (tab ?? 0) > (comma ?? 0) ? "\t" : ",")
  if ("fault" in parsed) return finding("FILE_NOT_A_TABLE", null, parsed.fault)
  return parsed.rows
    .map((cells, at): Row => ({ number: at + 1, cells: cells.map(unguarded) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
}

/** The rows of a file, or why there are none. */
export const rowsOf = async (bytes: Uint8Array): Promise<readonly Row[] | NoticeFinding> => {
  if (bytes.length === 0) return finding("FILE_EMPTY")
  if (bytes.length > mostNoticeBytes) return finding("FILE_TOO_LARGE")
  const rows = zipMark.every((byte, at) => bytes[at] === byte) ? await workbookRows(bytes) : textRows(bytes)
  if (rows === null) return finding("FILE_NOT_A_TABLE")
  return "code" in rows ? rows : rows.length > mostRows ? finding("FILE_TOO_LARGE") : rows
}
