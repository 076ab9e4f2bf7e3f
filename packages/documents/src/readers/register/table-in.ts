import { findSecrecyMarks } from "../../secrecy/find-marks.ts"
import { textOf, type Row } from "../year-notice/cells.ts"
import { columnLetters, finding, type RegisterFinding } from "./findings.ts"
import type { Headings } from "./headings.ts"
import { mostRegisterRows, sheetsOf } from "./rows-of.ts"

/** A table with its headings, and the rows below them. */
interface Table<Id extends string> {
  readonly headings: Headings<Id>
  readonly below: readonly Row[]
}

/** Rows read before others are served. */
export const rowsAtOnce = 200

/** Lets others be served. */
export const pause = (): Promise<void> => new Promise((resume) => void setImmediate(resume))

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

/**
 * The table in a workbook (its first sheet with content) or a text, or what is wrong with the file as a whole. No sheet of
 * it may bear a mark of a state secret.
 * @param bytes the file, at most `mostRegisterBytes`
 * @param headingsOf finds the headings among the rows of the sheet
 */
export const tableIn = async <Id extends string>(
  bytes: Uint8Array,
  headingsOf: (rows: readonly Row[]) => Headings<Id> | readonly RegisterFinding[],
): Promise<Table<Id> | { readonly findings: readonly RegisterFinding[] }> => {
  const sheets = await sheetsOf(bytes)
  if ("code" in sheets) return { findings: [sheets] }
  for (const sheet of sheets)
    for (let at = 0; at < sheet.length; at += rowsAtOnce) {
      const mark = markIn(sheet.slice(at, at + rowsAtOnce))
      if (mark !== null) return { findings: [mark] }
      await pause()
    }
  const rows = sheets.find((sheet) => sheet.length > 0)
  if (rows === undefined) return { findings: [finding("FILE_EMPTY")] }
  const headings = headingsOf(rows)
  if (!("columns" in headings)) return { findings: headings }
  const head = rows[headings.at]?.cells.map(textOf).join("\n")
  // A register that was printed page by page bears its headings on each.
  const below = rows.slice(headings.at + 1).filter(({ cells }) => cells.map(textOf).join("\n") !== head)
  if (below.length === 0) return { findings: [finding("NO_ROWS")] }
  if (below.length > mostRegisterRows) return { findings: [finding("TOO_MANY_ROWS")] }
  return { headings, below }
}
