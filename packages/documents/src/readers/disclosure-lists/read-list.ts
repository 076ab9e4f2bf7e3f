import { columnLetters, finding, type RegisterFinding, type RegisterFindingCode } from "../register/findings.ts"
import { headingsIn, type Headings } from "../register/headings.ts"
import { standsForNothing } from "../register/line-of.ts"
import { pause, rowsAtOnce, tableIn } from "../register/table-in.ts"
import { textOf, type Row } from "../year-notice/cells.ts"
import { cellOf } from "./cell-of.ts"
import {
  documentColumns,
  dutyColumns,
  entryColumns,
  exampleTitle,
  postColumns,
  type DocumentColumn,
  type DutyColumn,
  type EntryColumn,
  type ListColumn,
  type PostColumn,
} from "./columns.ts"

/** A row of a list: what could be read of it, and all that is wrong, each by its cell. */
export interface ListRow<Id extends string> {
  /** Of the sheet, or record of the text, counted from 1. */
  readonly row: number
  /** Days as `YYYY-MM-DD`, months as `YYYY-MM`, 万元 as a number; what is blank or not understood is missing. */
  readonly values: Readonly<Partial<Record<Id, string | number>>>
  readonly faults: readonly RegisterFinding[]
}

/** What a list holds, or why it cannot be looked at. */
export interface ListRead<Id extends string> {
  /** Empty where anything is wrong with the file as a whole. */
  readonly rows: readonly ListRow<Id>[]
  /** Letters of the columns that are read. */
  readonly columns: Readonly<Partial<Record<Id, string>>>
  readonly findings: readonly RegisterFinding[]
}

type Columns<Id extends string> = readonly (readonly [Id, ListColumn])[]

const rowOf = <Id extends string>({ number: row, cells }: Row, { columns }: Headings<Id>, known: Columns<Id>): ListRow<Id> => {
  const values: Partial<Record<Id, string | number>> = {}
  const faults: RegisterFinding[] = []
  for (const [id, column] of known) {
    const at = columns.get(id)
    if (at === undefined) continue
    const cell = cells[at] ?? null
    const text = textOf(cell)
    const wrong = (code: RegisterFindingCode, more?: string): void => {
      faults.push(finding(code, `${columnLetters(at)}${String(row)}`, column.kind === "text" ? "" : text, more))
    }
    if (text === "" || (column.needed !== true && standsForNothing(text))) {
      if (column.needed === true) wrong("MISSING")
      continue
    }
    if (text === textOf(exampleTitle)) wrong("EXAMPLE_LEFT_IN")
    const taken = cellOf(cell, column)
    if ("code" in taken) wrong(taken.code, taken.more)
    else values[id] = taken.value
  }
  return { row, values, faults }
}

const readList = async <Id extends string>(bytes: Uint8Array, known: Columns<Id>): Promise<ListRead<Id>> => {
  const table = await tableIn(bytes, (rows) => headingsIn(rows, known))
  const letters: Partial<Record<Id, string>> = {}
  if ("findings" in table) return { rows: [], columns: letters, findings: table.findings }
  const { headings, below } = table
  const rows: ListRow<Id>[] = []
  for (const [at, row] of below.entries()) {
    rows.push(rowOf(row, headings, known))
    if (at % rowsAtOnce === 0) await pause()
  }
  for (const [id, at] of headings.columns) letters[id] = columnLetters(at)
  return { rows, columns: letters, findings: [] }
}

const entries: Columns<EntryColumn> = [
  ["register", entryColumns.register],
  ["on", entryColumns.on],
  ["month", entryColumns.month],
  ["count", entryColumns.count],
  ["amount", entryColumns.amount],
  ["title", entryColumns.title],
  ["source", entryColumns.source],
]
const documents: Columns<DocumentColumn> = [
  ["kind", documentColumns.kind],
  ["title", documentColumns.title],
  ["documentNumber", documentColumns.documentNumber],
  ["madeOn", documentColumns.madeOn],
  ["publishedOn", documentColumns.publishedOn],
  ["repealedOn", documentColumns.repealedOn],
  ["repealedBy", documentColumns.repealedBy],
]

/**
 * Reads entries of the registers behind table 2 from a workbook or a text, as a register of requests is read: headings in
 * any order, nothing guessed, all faults of all rows at once.
 * @param bytes the file, at most `mostRegisterBytes`
 */
export const readRegisterEntries = (bytes: Uint8Array): Promise<ListRead<EntryColumn>> => readList(bytes, entries)

/** Reads rules and normative documents in the same way. @param bytes the file, at most `mostRegisterBytes` */
export const readNormativeDocuments = (bytes: Uint8Array): Promise<ListRead<DocumentColumn>> => readList(bytes, documents)

const duties: Columns<DutyColumn> = [
  ["field", dutyColumns.field],
  ["matter", dutyColumns.matter],
  ["content", dutyColumns.content],
  ["basis", dutyColumns.basis],
  ["timeLimit", dutyColumns.timeLimit],
  ["body", dutyColumns.body],
  ["channel", dutyColumns.channel],
  ["audience", dutyColumns.audience],
  ["level", dutyColumns.level],
  ["cycle", dutyColumns.cycle],
  ["workingDays", dutyColumns.workingDays],
  ["yearDay", dutyColumns.yearDay],
  ["ownerUnit", dutyColumns.ownerUnit],
  ["since", dutyColumns.since],
]
const posts: Columns<PostColumn> = [
  ["title", postColumns.title],
  ["on", postColumns.on],
  ["reads", postColumns.reads],
  ["category", postColumns.category],
]

/** Reads a standard catalogue of local openness in the same way. @param bytes the file, at most `mostRegisterBytes` */
export const readDuties = (bytes: Uint8Array): Promise<ListRead<DutyColumn>> => readList(bytes, duties)

/** Reads what a platform exports of an account's posts in the same way. @param bytes the file, at most `mostRegisterBytes` */
export const readPosts = (bytes: Uint8Array): Promise<ListRead<PostColumn>> => readList(bytes, posts)
