import { findSecrecyMarks } from "../../secrecy/find-marks.ts"
import { textOf, type Row } from "../year-notice/cells.ts"
import { registerRow, type RegisterRow } from "./entry.ts"
import { columnLetters, finding, type RegisterFinding } from "./findings.ts"
import { registerHeadings } from "./headings.ts"
import { registerColumnIds, type RegisterColumn } from "./columns.ts"
import { mostRegisterRows, sheetsOf } from "./rows-of.ts"

/** What a register holds, or why it cannot be looked at. */
export interface RegisterRead {
  /** Empty where anything is wrong with the file as a whole. */
  readonly rows: readonly RegisterRow[]
  /** Letters of the columns that are read. */
  readonly columns: Readonly<Partial<Record<RegisterColumn, string>>>
  /** Letters of the columns that are not, because their heading is none of ours. */
  readonly unread: readonly string[]
  readonly findings: readonly RegisterFinding[]
}

const nothing = (findings: readonly RegisterFinding[]): RegisterRead => ({ rows: [], columns: {}, unread: [], findings })
const rowsAtOnce = 200

/** The first mark of a state secret in a sheet, by its cell. What stands there is not repeated. */
const markIn = (rows: readonly Row[]): RegisterFinding | null => {
  for (const { number, cells } of rows) {
    const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""))
    if (findSecrecyMarks(texts.join("\n")).length === 0) continue
    const at = texts.findIndex((text) => findSecrecyMarks(text).length > 0)
    return finding("SECRECY_MARK", `${columnLetters(Math.max(0, at))}${String(number)}`)
  }
  return null
}

/** Lets others be served. */
const pause = (): Promise<void> => new Promise((resume) => void setImmediate(resume))

/**
 * Reads a register of past requests from a workbook (XLSX, its first sheet with content) or a text (CSV, tabs too; UTF-8,
 * UTF-16 or GB18030). Headings stand in any order and in the usual words. Nothing is guessed: what a cell may mean in two
 * ways is a fault, and all faults of a row are told at once.
 * @param bytes the file, at most {@link mostRegisterBytes}
 */
export const readRegister = async (bytes: Uint8Array): Promise<RegisterRead> => {
  const sheets = await sheetsOf(bytes)
  if ("code" in sheets) return nothing([sheets])
  for (const sheet of sheets)
    for (let at = 0; at < sheet.length; at += rowsAtOnce) {
      const mark = markIn(sheet.slice(at, at + rowsAtOnce))
      if (mark !== null) return nothing([mark])
      await pause()
    }
  const rows = sheets.find((sheet) => sheet.length > 0)
  if (rows === undefined) return nothing([finding("FILE_EMPTY")])
  const headings = registerHeadings(rows)
  if (!("columns" in headings)) return nothing(headings)
  const head = rows[headings.at]?.cells.map(textOf).join("\n")
  // A register that was printed page by page bears its headings on each.
  const below = rows.slice(headings.at + 1).filter(({ cells }) => cells.map(textOf).join("\n") !== head)
  if (below.length === 0) return nothing([finding("NO_ROWS")])
  if (below.length > mostRegisterRows) return nothing([finding("TOO_MANY_ROWS")])
  const read: RegisterRow[] = []
  for (const [at, row] of below.entries()) {
    read.push(registerRow(row, headings))
    if (at % rowsAtOnce === 0) await pause()
  }
  const letters = registerColumnIds.flatMap((id) => {
    const at = headings.columns.get(id)
    return at === undefined ? [] : [[id, columnLetters(at)] as const]
  })
  return { rows: read, columns: Object.fromEntries(letters), unread: headings.unread, findings: [] }
}
