import { numberFormat } from "./number-format.ts"

/** A cell as the file has it. */
export interface StoredCell {
  /** s: a shared text by its number; n, str, inlineStr, b, e, d as they are. */
  readonly type: string
  /** The value that was kept; null where there is none. */
  readonly value: string | null
  /** The text that stands in the cell itself. */
  readonly inline: string
  /** Null for a cell without a formula. */
  readonly formula: string | null
  readonly style: number
}

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[]
  /** By style. */
  readonly formats: readonly string[]
  readonly from1904: boolean
}

const millisecondsADay = 86_400_000
const [base1900, base1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)]

const dayWords = (serial: number, { from1904 }: Shared): string => {
  const date = new Date((from1904 ? base1904 : base1900) + serial * millisecondsADay)
  if (Number.isNaN(date.getTime())) return `日期${String(serial)}`
  return Number.isInteger(serial) ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 19)
}

/** Spreadsheets reckon with fifteen digits; what lies beyond is their reckoning's dust. */
const clean = (value: number): number => Number(value.toPrecision(15))

const numberText = (value: string, style: number, shared: Shared): string => {
  const number = Number(value)
  if (value.trim() === "" || Number.isNaN(number)) return value
  const format = numberFormat(shared.formats[style] ?? "General", number)
  if (format.isDate) return dayWords(number, shared)
  const stored = String(clean(number))
  if (format.isPercent) return `${String(clean(number * 100))}%`
  return format.isScaled ? `≈${stored}` : `${format.before}${stored}${format.behind}`
}

/**
 * What a cell shows that is of matter for its meaning: texts as they are, numbers as they are stored, whatever they are
 * rounded to on the screen; with the unit that their format adds; percentages, days and scaled numbers as words, which no figure is.
 * A formula counts by the value that was kept with it; without one its own text stands there, and nothing is computed.
 */
export const cellWords = ({ type, value, inline, formula, style }: StoredCell, shared: Shared): string => {
  if (type === "inlineStr") return inline
  if (value === null) return formula === null ? "" : `=${formula === "" ? "…" : formula}`
  if (type === "s") return shared.strings[Number(value)] ?? ""
  if (type === "b") return value === "1" ? "TRUE" : "FALSE"
  return type === "n" ? numberText(value, style, shared) : value
}
