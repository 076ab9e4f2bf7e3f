import type { Day, GroundId } from "@gongkai/law"
import { textOf, type Cell, type Row } from "../year-notice/cells.ts"
import { columnLetters, finding, type RegisterFindingCode } from "./findings.ts"
import { applicantKindWords, channelWords, choiceOf, outcomeOf, serviceChannelWords, supplyFormWords } from "./choices.ts"
import { columnOf, exampleNumber, registerColumnIds, type ColumnKind, type RegisterColumn } from "./columns.ts"
import { groundsOf } from "./ground-of.ts"
import { registerDay } from "./register-day.ts"
import type { RegisterHeadings } from "./headings.ts"
import { lineOf, standsForNothing, type NotTaken } from "./line-of.ts"

/** What stands in one cell, as its column is read; grounds may be several. */
export type RegisterValue = string | number | readonly GroundId[] | Day

/** One thing wrong with a row. */
export interface RowFault {
  readonly column: RegisterColumn
  readonly cell: string
  readonly code: RegisterFindingCode
  readonly found: string
  readonly words: string
}

/** A row of a register: what was read, and all that is wrong with it. */
export interface RegisterRow {
  /** Of the sheet, or record of the text, counted from 1. */
  readonly row: number
  /** What could be read, by column; a column that is blank or not understood is missing. */
  readonly values: Readonly<Partial<Record<RegisterColumn, RegisterValue>>>
  readonly faults: readonly RowFault[]
}

type Taken = { readonly value: RegisterValue } | NotTaken

const mostListed = 12
const listed = (lists: readonly (readonly [string, readonly string[]])[]): string =>
  lists
    .map(([, [word = ""]]) => word)
    .slice(0, mostListed)
    .join("、")

const fromList = (lists: readonly (readonly [string, readonly string[]])[], text: string): Taken => {
  const value = choiceOf(lists, text)
  return value === null ? { code: "NOT_A_CHOICE", more: listed(lists) } : { value }
}

const wholeNumber = /^(\d{1,4})(?:个?工作日|天|日)?$/u

const take: Readonly<Record<ColumnKind, (cell: Cell, most: number) => Taken>> = {
  text: lineOf,
  day(cell) {
    const value = registerDay(cell)
    return value === null ? { code: "NOT_A_DAY" } : { value }
  },
  number(cell) {
    const digits = wholeNumber.exec(textOf(cell))?.[1]
    return digits === undefined ? { code: "NOT_A_NUMBER" } : { value: Number(digits) }
  },
  channel: (cell) => fromList(Object.entries(channelWords), textOf(cell)),
  serviceChannel: (cell) => fromList(Object.entries(serviceChannelWords), textOf(cell)),
  supplyForm: (cell) => fromList(Object.entries(supplyFormWords), textOf(cell)),
  applicantKind: (cell) => fromList(applicantKindWords, textOf(cell)),
  outcome(cell) {
    const value = outcomeOf(textOf(cell))
    return value === null
      ? { code: "NOT_A_CHOICE", more: "请写年度报告表三的具体一行，如 予以公开、属于国家秘密、本机关不掌握相关政府信息" }
      : { value }
  },
  ground(cell) {
    const value = groundsOf(textOf(cell))
    return value === null ? { code: "NOT_A_GROUND" } : { value }
  },
}

const shortest = 200

/** Reads one row: every cell that can be read, and everything that is wrong, at once. */
export const registerRow = ({ number: row, cells }: Row, { columns }: RegisterHeadings): RegisterRow => {
  const values: Partial<Record<RegisterColumn, RegisterValue>> = {}
  const faults: RowFault[] = []
  for (const column of registerColumnIds) {
    const at = columns.get(column)
    if (at === undefined) continue
    const { kind, most = shortest, personal = false, needed = false } = columnOf(column)
    const cell = cells[at] ?? null
    const text = textOf(cell)
    const wrong = (code: RegisterFindingCode, more?: string): void => {
      const found = personal || (kind === "text" && code !== "EXAMPLE_LEFT_IN") ? "" : text
      const place = `${columnLetters(at)}${String(row)}`
      const { words: said, found: shown } = finding(code, place, found, more)
      faults.push({ column, cell: place, code, found: shown, words: said })
    }
    if (text === "" || (!needed && standsForNothing(text))) {
      if (needed) wrong("MISSING")
      continue
    }
    if (column === "number" && text === textOf(exampleNumber)) wrong("EXAMPLE_LEFT_IN")
    const taken = take[kind](cell, most)
    if ("code" in taken) wrong(taken.code, taken.more)
    else values[column] = taken.value
  }
  return { row, values, faults }
}
