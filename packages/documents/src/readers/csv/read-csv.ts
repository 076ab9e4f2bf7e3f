import { decode } from "../encoding.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { unreadable } from "../unreadable.ts"
import { assemble, isCell, type FoundReport } from "./assemble.ts"
import { fromLong } from "./long-layout.ts"
import { headerOf, recordsOf } from "./records.ts"
import { fromWide } from "./wide-layout.ts"

/** Bytes; some ten thousand reports in the wide layout. */
const largest = 64 * 1024 * 1024

const layoutOf = (columns: readonly string[]): "long" | "wide" | null => {
  if (columns.includes("cell") && columns.includes("value")) return "long"
  return columns.some(isCell) ? "wide" : null
}

/** Every name in our headers is of ASCII letters; a report's own text begins otherwise, and costs one look. */
const mayBeHeader = /^\s{0,100}["a-z]/u

/** True where a text's first line is the header of one of our two CSV layouts. */
export const looksLikeCsv = (text: string): boolean => mayBeHeader.test(text) && layoutOf(headerOf(text.slice(0, 65_536)).columns) !== null

/** The reports of a text, or its refusal. */
const foundIn = (text: string): readonly FoundReport[] | ReadOutcome => {
  const layout = layoutOf(headerOf(text).columns)
  if (layout === null) return unreadable("not-a-report", "首行不是本平台 CSV 的表头")
  const content = recordsOf(text)
  if ("fault" in content) return unreadable("malformed", content.fault)
  const found = layout === "long" ? fromLong(content.records) : fromWide(content.records)
  return found.length === 0 ? unreadable("not-a-report", "表头下面没有数据") : found
}

/**
 * Reads the one report of a CSV text; see {@link readCsv}.
 * @param text decoded
 * @returns no report where the text has several: {@link readCsv} reads them all
 */
export const readOnlyCsv = (text: string, options: ReadOptions): ReadOutcome => {
  const found = foundIn(text)
  if ("findings" in found) return found
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? unreadable("several-reports", `${String(found.length)}份`) : assemble(only, options)
}

/**
 * Reads reports from our own CSV, long or wide, told by the header; also as spreadsheets save it again: any encoding,
 * commas, tabs or semicolons, other order of rows and columns. Never throws.
 * @param bytes the whole file, at most 64 MB
 * @returns one outcome a report, in the file's order; one without a report and with a `file.unreadable` finding for a file that has none.
 * A cell's place is its row and column in the file.
 */
export const readCsv = (bytes: Uint8Array, options: ReadOptions = {}): readonly ReadOutcome[] => {
  if (bytes.length > largest) return [unreadable("too-large", "超过64 MB")]
  const decoded = decode(bytes)
  if ("refused" in decoded) return [unreadable(decoded.refused)]
  const found = foundIn(decoded.text)
  return "findings" in found ? [found] : found.map((one) => assemble(one, options))
}
