import { finding, ReportError } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { decode } from "../encoding.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"

/** Bytes; a report with every cell's provenance is some hundred kilobytes. */
const largest = 16 * 1024 * 1024

/** True where a text is to be read as JSON: an object's first key, or an empty object. No report's text begins so. */
export const looksLikeJson = (text: string): boolean => /^[\ufeff\s]*\{\s*["}]/u.test(text.slice(0, 1000))

const unreadable = (reason: string, why: string): ReadOutcome => ({ report: null, findings: [finding("file.unreadable", reason, why)] })

const parsed = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Reads a report from our own JSON, the contract `gongkai.report/1`. Never throws.
 * @param bytes one report
 * @param _options as every reader takes them; the notes on cells are those of the file, whatever is asked for
 * @returns the report as it stands, or none and a `file.unreadable` finding that names the first fault
 */
export const readJson = (bytes: Uint8Array, _options: ReadOptions = {}): ReadOutcome => {
  if (bytes.length > largest) return unreadable("too-large", "文件超过16 MB，不读")
  const decoded = decode(bytes)
  if ("refused" in decoded) return unreadable(decoded.refused, decoded.refused === "empty" ? "文件是空的" : "内容不是文字")
  const json = parsed(decoded.text)
  if ("fault" in json) return unreadable("malformed", `JSON 不完整或者有语法错误：${json.fault}`)
  try {
    return { report: parseReport(json.value), findings: [] }
  } catch (error) {
    if (error instanceof ReportError) return unreadable("not-a-report", error.message)
    throw error
  }
}
