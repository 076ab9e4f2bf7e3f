import { createRequire } from "node:module"

/** Fields by record, or why the text is no CSV. */
export type Parsed = { readonly rows: readonly (readonly string[])[] } | { readonly fault: string }

interface CsvParser {
  readonly parse: (text: string, options: object) => string[][]
}
const isParser = (loaded: unknown): loaded is CsvParser =>
  typeof loaded === "object" && loaded !== null && "parse" in loaded && typeof loaded.parse === "function"

let parser: CsvParser | null = null

const require = createRequire(import.meta.url)

const loadParser = (): CsvParser => {
  // Most files are no CSV: only the first that is pays for loading the parser.
  const loaded: unknown = require("csv-parse/sync")
  if (!isParser(loaded)) throw new TypeError("csv-parse/sync has no parse")
  return loaded
}

/** What the parser calls faults of the text, not of its options. */
const ofText = /^(?:INVALID_OPENING_QUOTE|CSV_(?:INVALID_CLOSING_QUOTE|QUOTE_NOT_CLOSED|RECORD_|MAX_RECORD_SIZE|NON_TRIMABLE))/u

const faultIn = (error: unknown): string | null => {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string" || !ofText.test(error.code)) return null
  const line = "lines" in error && typeof error.lines === "number" ? `第${String(error.lines)}行：` : ""
  return `${line}${error.code === "CSV_QUOTE_NOT_CLOSED" ? "引号没有闭合" : "引号或者分隔符有误"}`
}

/**
 * Splits a text into records and fields.
 * @param text decoded
 */
export const parseCsv = (text: string, delimiter: string): Parsed => {
  parser ??= loadParser()
  try {
    return { rows: parser.parse(text, { delimiter, bom: true, relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] }) }
  } catch (error) {
    const fault = faultIn(error)
    if (fault !== null) return { fault }
    throw error
  }
}
