import { choiceOf } from "../register/choices.ts"
import { lineOf, type NotTaken } from "../register/line-of.ts"
import { registerDay } from "../register/register-day.ts"
import { textOf, type Cell } from "../year-notice/cells.ts"
import type { ListColumn, ListColumnKind } from "./columns.ts"

type Taken = { readonly value: string | number } | NotTaken

const writtenMonth = /^(\d{4})\s*[年\-/]\s*(0?[1-9]|1[0-2])\s*月?$/u
const compactMonth = /^(\d{4})(0[1-9]|1[0-2])$/u

/** `YYYY-MM`; a workbook keeps a month as the day on which it begins. Null for anything else: 2024.1 may be October. */
const monthOf = (cell: Cell): string | null => {
  const text = textOf(cell)
  const [, year, month] = writtenMonth.exec(text) ?? compactMonth.exec(text) ?? []
  if (year !== undefined && month !== undefined) return `${year}-${month.padStart(2, "0")}`
  const first = registerDay(cell)
  return first?.endsWith("-01") === true ? first.slice(0, 7) : null
}

const wholeNumber = /^(\d{1,8})[件项次]?$/u
const amount = /^\d{1,9}(?:\.(\d{1,24}))?$/u
const digitsOfSpreadsheet = 15
const places = 6

const amountOf = (cell: Cell): Taken => {
  // Of a sum that a workbook has reckoned, 0.30000000000000004 among them, a spreadsheet shows no more either.
  const text = typeof cell === "number" ? String(Number(cell.toPrecision(digitsOfSpreadsheet))) : textOf(cell)
  const found = amount.exec(text)
  if (found === null) return { code: "NOT_AN_AMOUNT" }
  const decimals = (found[1] ?? "").replace(/0+$/u, "")
  return decimals.length > places ? { code: "AMOUNT_TOO_FINE" } : { value: Number(text) }
}

const take: Readonly<Record<ListColumnKind, (cell: Cell, column: ListColumn) => Taken>> = {
  text: (cell, { most = 200 }) => lineOf(cell, most),
  day(cell) {
    const value = registerDay(cell)
    return value === null ? { code: "NOT_A_DAY" } : { value }
  },
  month(cell) {
    const value = monthOf(cell)
    return value === null ? { code: "NOT_A_MONTH" } : { value }
  },
  count(cell) {
    const digits = wholeNumber.exec(textOf(cell))?.[1]
    return digits === undefined ? { code: "NOT_A_NUMBER" } : { value: Number(digits) }
  },
  amount: amountOf,
  choice(cell, { choices = [] }) {
    const value = choiceOf(choices, textOf(cell))
    return value === null ? { code: "NOT_A_CHOICE", more: choices.map(([, [word = ""]]) => word).join("、") } : { value }
  },
}

/** Takes a cell as its column is read, or says why not. */
export const cellOf = (cell: Cell, column: ListColumn): Taken => take[column.kind](cell, column)
