import {
  figureInRounds,
  filedRecordsOf,
  filedRounds,
  reportOf,
  type AnnualReport,
  type Looking,
  type Page,
  type Paging,
  type RecordKind,
  type Tx,
} from "@gongkai/records"
import { cellsOfForm } from "./asked.ts"
import { behind } from "./behind.ts"
import { recordsOfCell, type FigureRecord } from "./open-figure.ts"
import type { ReportPart } from "./parts.ts"
import { sumTree } from "./roll-up.ts"

/** A record behind a figure; of a sum, a part with its value of that cell. */
export interface OpenedRecord {
  readonly cell: string
  readonly kind: RecordKind
  readonly recordId: string
  /** Of a part of a sum: whose it is. */
  readonly agencyId: string | null
  /** What it adds; null where a part prints no number. */
  readonly amount: number | null
  readonly number: string | null
  readonly title: string | null
}

/** What stands behind a cell, as it is now or as it was when the report was filed. */
export interface OpenedCell extends Page<OpenedRecord> {
  readonly cell: string
  readonly frozen: boolean
  readonly round: number | null
}

const partRecord = (cell: string, part: ReportPart, amount: number | null): OpenedRecord => ({
  cell,
  kind: "report",
  recordId: part.reportId ?? part.agencyId,
  agencyId: part.agencyId,
  amount,
  number: null,
  title: part.name,
})

/** Numbers and titles only: who asked for what is on the record's own page, for those who may see it. */
const liveRecord = (cell: string, record: FigureRecord): OpenedRecord => {
  const common = { cell, kind: record.kind, recordId: record.id, agencyId: null, amount: record.amount }
  return "title" in record
    ? { ...common, number: record.documentNumber, title: record.title }
    : { ...common, number: record.registrationNumber, title: null }
}

const pageFrom = (all: readonly OpenedRecord[], { after, limit }: Paging): Page<OpenedRecord> => {
  const sorted = all.toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1))
  const rest = after === null ? sorted : sorted.filter(({ recordId }) => recordId > after)
  return { items: rest.slice(0, limit), next: rest.length > limit ? (rest[limit - 1]?.recordId ?? null) : null }
}

const frozenParts = async (tx: Tx, cell: string, place: number, parts: readonly ReportPart[]): Promise<readonly OpenedRecord[]> => {
  const rounds = parts.flatMap(({ in: counted, reportId, round }) => (counted && reportId !== null && round !== null ? [{ reportId, round }] : []))
  const values = new Map((await figureInRounds(tx, rounds, place)).map(({ reportId, value }) => [reportId, value]))
  return parts
    .filter((part) => part.in)
    .map((part) => partRecord(cell, part, part.reportId === null ? (part.figures?.[place] ?? null) : (values.get(part.reportId) ?? null)))
}

const isParts = (parts: unknown): parts is readonly ReportPart[] => Array.isArray(parts)

const openFrozen = async (tx: Tx, report: AnnualReport, cell: string, place: number, paging: Paging): Promise<Page<OpenedRecord>> => {
  const { agencyId, id: reportId, round, form } = report
  if (report.scope === "tree") {
    const [filed] = await filedRounds(tx, reportId)
    return pageFrom(isParts(filed?.parts) ? await frozenParts(tx, cell, place, filed.parts) : [], paging)
  }
  const { items, next } = await filedRecordsOf(tx, agencyId, { reportId, round, cells: behind(form, cell) }, paging)
  return { items: items.map((item) => ({ ...item, agencyId: null })), next }
}

const atWork: ReadonlySet<string> = new Set(["draft", "returned", "discarded"])

/**
 * Opens a cell of a report of the agency: live while it is at work, as filed from then on. A sum of a tree opens to the
 * reports in it and no further.
 * @returns null where there is no such report or cell
 */
export const openCell = async (
  tx: Tx,
  agencyId: string,
  { reportId, cell, looking }: { readonly reportId: string; readonly cell: string; readonly looking: Looking },
  paging: Paging,
): Promise<OpenedCell | null> => {
  const report = await reportOf(tx, agencyId, reportId)
  const place = report === null ? -1 : cellsOfForm(report.form).findIndex(({ id }) => id === cell)
  if (report === null || place < 0) return null
  if (!atWork.has(report.state)) return { cell, frozen: true, round: report.round, ...(await openFrozen(tx, report, cell, place, paging)) }
  if (report.scope === "tree") {
    const { figures } = await sumTree(tx, agencyId, report)
    const items = figures.map(({ part, figures: own }) => partRecord(cell, part, own[place] ?? null))
    return { cell, frozen: false, round: null, ...pageFrom(items, paging) }
  }
  const found = await recordsOfCell(tx, agencyId, report, { cell, looking, paging })
  return { cell, frozen: false, round: null, items: found?.items.map((record) => liveRecord(cell, record)) ?? [], next: found?.next ?? null }
}
