import {
  cellName,
  cellOf,
  finding,
  formCells,
  nestFigures,
  tables,
  type CellNote,
  type Edition,
  type Finding,
  type Place,
  type Report,
  type TableId,
} from "@gongkai/report"
import { unguarded } from "../../writers/csv/formula-guard.ts"
import { comparisonKeyFor } from "../comparison-key.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { newDraft, readCell, type TableDraft } from "../recognition/table-outcome.ts"
import { sourceCell, type SourceCell } from "../source.ts"
import { isDisclosure, isDisputes, isRequests } from "../shapes.ts"

/** A cell as the file has it. */
export interface FoundCell {
  readonly value: string
  /** What once stood in the report; undefined where the layout does not keep it. */
  readonly raw: string | undefined
  readonly at: Place
}

/** A table as the file has it; only cells that the file has are in it. */
export interface FoundTable {
  readonly edition: Edition | null
  readonly cells: Map<string, FoundCell>
}

/** What a file says of one report. */
export interface FoundReport {
  readonly agency: string | undefined
  readonly year: string | undefined
  readonly scope: string | undefined
  readonly title: string | undefined
  readonly tables: Map<TableId, FoundTable>
  readonly findings: Finding[]
}

/** An edition as written, or null. */
export const editionFrom = (text: string | undefined): Edition | null => (text === "2019" || text === "2021" ? text : null)

const textFrom = (text: string | undefined): string | null => (text === undefined || text === "" ? null : unguarded(text))

const yearFrom = (text: string | undefined): number | null => {
  const year = (text ?? "").trim()
  return /^\d{1,4}$/u.test(year) ? Number(year) : null
}

const editionOf = (table: TableId, { edition, cells }: FoundTable): Edition => {
  if (edition !== null) return edition
  const only = formCells("2021", table).some(({ id }) => cells.has(id) && !formCells("2019", table).some((cell) => cell.id === id))
  return only ? "2021" : formCells("2019", table).some(({ id }) => cells.has(id)) ? "2019" : "2021"
}

const simple = comparisonKeyFor("")
const ownNumber = /^-?\d+(?:\.\d+)?$/u

/** A number as our writer prints it may be of any length; other people's numbers are read as in any published table. */
const cellFrom = ({ value, at }: FoundCell): SourceCell => {
  const raw = value.trim()
  const number = ownNumber.test(raw) ? Number(raw) : Infinity
  if (!Number.isFinite(number)) return sourceCell(raw, at, simple)
  // No report says minus zero.
  return { raw, key: raw, printed: { kind: "number", value: number === 0 ? 0 : number, plain: true, unit: null }, at, spannedBy: null }
}

const readTable = (draft: TableDraft, table: TableId, found: FoundTable): Edition => {
  const edition = editionOf(table, found)
  for (const { id, unit } of formCells(edition, table)) {
    const cell = found.cells.get(id)
    readCell(draft, id, () => cellName(id, edition), cell === undefined ? undefined : cellFrom(cell), null, unit)
    const note = draft.notes.get(id)
    if (cell?.raw !== undefined && note !== undefined) draft.notes.set(id, { ...note, raw: unguarded(cell.raw) })
  }
  const absent = formCells(edition, table).filter(({ id }) => !found.cells.has(id))
  for (const row of new Set(absent.map((cell) => cell.row))) {
    const cells = absent.filter((cell) => cell.row === row).map(({ id }) => id)
    const one = finding("row.missing", `${table}.${row.id}`, `没有${cells.map((id) => cellName(id, edition)).join("、")}`, { cells })
    draft.findings.set(one.key, one)
  }
  return edition
}

const notesOf = (draft: TableDraft, provenance: boolean): Record<string, CellNote> =>
  Object.fromEntries(
    [...draft.notes].filter(([id, note]) => {
      const figure = draft.figures.get(id) ?? null
      return provenance || figure === null || note.repaired !== null || note.raw !== String(figure)
    }),
  )

/**
 * Makes the report of what a file says. A cell that the file does not have, though its table is there, is null with
 * the warning `row.missing`; a cell with words is null with `value.implausible`.
 * @returns a report without prose: CSV has none
 */
export const assemble = (found: FoundReport, options: ReadOptions): ReadOutcome => {
  const draft = newDraft()
  const editions: Partial<Record<TableId, Edition>> = {}
  for (const { id: table } of tables) {
    const one = found.tables.get(table)
    if (one !== undefined) editions[table] = readTable(draft, table, one)
  }
  const nested = (table: TableId): unknown => (editions[table] === undefined ? null : nestFigures(table, draft.figures))
  const [disclosure, requests, disputes] = [nested("disclosure"), nested("requests"), nested("disputes")]
  const forms = { disclosure: editions.disclosure ?? null, requests: editions.requests ?? null }
  const scope = found.scope === "agency" || found.scope === "tree" ? found.scope : null
  const report: Report = {
    schema: "gongkai.report/1",
    form: forms.disclosure ?? forms.requests,
    forms,
    scope,
    year: yearFrom(found.year),
    agency: textFrom(found.agency),
    title: textFrom(found.title),
    sections: { overview: null, problems: null, other: null },
    disclosure: isDisclosure(disclosure) ? disclosure : null,
    requests: isRequests(requests) ? requests : null,
    disputes: isDisputes(disputes) ? disputes : null,
    cells: notesOf(draft, options.provenance === true),
  }
  return { report, findings: [...found.findings, ...draft.findings.values()] }
}

/** True for an id that some edition of the form has. */
export const isCell = (id: string): boolean => cellOf(id, null) !== undefined
