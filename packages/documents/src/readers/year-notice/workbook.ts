import { unpacksWithin } from "../../zip/unpacks-within.ts"
import type { Cell, Row } from "./cells.ts"

/** What a workbook of one small sheet may unpack to. */
const limits = { entries: 1000, unpacked: 8 * 1024 * 1024 }
/** Columns looked at; the template has four. */
const mostColumns = 20
const millisecondsADay = 86_400_000

/** The day of a date cell; one with a time of day is given with it, and is then no day. */
const dateText = (date: Date): Cell => {
  if (Number.isNaN(date.getTime())) return null
  return date.getTime() % millisecondsADay === 0 ? date.toISOString().slice(0, 10) : date.toISOString()
}

const hasText = (value: object): value is { text: unknown } => "text" in value
const hasResult = (value: object): value is { result: unknown } => "result" in value
const hasRichText = (value: object): value is { richText: readonly { text: string }[] } => "richText" in value && Array.isArray(value.richText)

const cellOf = (value: unknown): Cell => {
  if (typeof value === "string" || typeof value === "number") return value
  if (value instanceof Date) return dateText(value)
  if (typeof value !== "object" || value === null) return null
  if (hasRichText(value)) return value.richText.map(({ text }) => text).join("")
  if (hasResult(value)) return cellOf(value.result)
  return hasText(value) ? cellOf(value.text) : null
}

/**
 * The rows of a workbook's first sheet, blank ones left out; null where the bytes are no workbook.
 * Formulas give the value that was kept with them; nothing is computed.
 */
export const workbookRows = async (bytes: Uint8Array): Promise<readonly Row[] | null> => {
  if ((await unpacksWithin(bytes, limits)) === null) return null
  // Loaded for a workbook only: nothing else needs it.
  const { Workbook } = await import("@cj-tech-master/excelts")
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(bytes)
  } catch {
    return null
  }
  const [sheet] = workbook.worksheets
  if (sheet === undefined) return null
  const rows: Row[] = []
  sheet.eachRow((row, number) => {
    const width = Math.min(row.cellCount, mostColumns)
    rows.push({ number, cells: Array.from({ length: width }, (_, at) => cellOf(row.getCell(at + 1).value)) })
  })
  return rows
}
