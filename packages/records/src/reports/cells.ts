import { sql } from "kysely"
import { byReport } from "./by-report.ts"
import type { Tx } from "../records.ts"
import type { CellSource } from "./kinds.ts"

/** A figure of a report at work. A value that nobody knows is null, which is not zero. */
export interface ReportCell {
  /** As the form names it: `requests.received.naturalPerson`. */
  readonly cell: string
  readonly value: number | null
  /** What the records, or the reports of those below, come to. */
  readonly computed: number | null
  /** How many records, or reports, are behind it. */
  readonly records: number | null
  readonly source: CellSource
  /** Where an entered figure comes from. */
  readonly note: string | null
  /** What a published report had there. */
  readonly raw: string | null
  readonly version: number
}

/** A figure as it is written; its version is the database's to count. */
export type CellContent = Omit<ReportCell, "version">

// Money has four decimal places at most, counts none: both fit a double exactly as they are printed.
const columns = sql`c.cell, c.value::float8 as value, c.computed::float8 as computed, c.records, c.source, c.note, c.raw, c.version`

const lists = (cells: readonly CellContent[]) => sql`unnest(
    ${cells.map(({ cell }) => cell)}::text[], ${cells.map(({ value }) => value)}::numeric[], ${cells.map(({ computed }) => computed)}::numeric[],
    ${cells.map(({ records }) => records)}::integer[], ${cells.map(({ source }) => source)}::text[],
    ${cells.map(({ note }) => note)}::text[], ${cells.map(({ raw }) => raw)}::text[]) n (cell, value, computed, records, source, note, raw)`

/** Writes the figures of a report that is begun. */
export const insertCells = async (tx: Tx, agencyId: string, reportId: string, cells: readonly CellContent[]): Promise<void> => {
  await sql`insert into gongkai.report_cell (agency_id, report_id, cell, value, computed, records, source, note, raw)
    select ${agencyId}, ${reportId}, n.* from ${lists(cells)}`.execute(tx)
}

/** The figures of a report, in no order. */
export const cellsOf = async (tx: Tx, agencyId: string, reportId: string): Promise<readonly ReportCell[]> => {
  const { rows } = await sql<ReportCell>`select ${columns} from gongkai.report_cell c
    where c.agency_id = ${agencyId} and c.report_id = ${reportId}`.execute(tx)
  return rows
}

/** The figures of some reports of an agency, a report after the other. */
export const cellsOfReports = async (tx: Tx, agencyId: string, reportIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReportCell[]>> => {
  const { rows } = await sql<ReportCell & { reportId: string }>`select c.report_id, ${columns} from gongkai.report_cell c
    where c.agency_id = ${agencyId} and c.report_id = any(${reportIds}::text[])`.execute(tx)
  return byReport(rows)
}

/** Some figures of a report, locked in one order whoever asks, so that two pastes never wait for each other. */
export const lockCells = async (tx: Tx, agencyId: string, reportId: string, cells: readonly string[]): Promise<readonly ReportCell[]> => {
  const { rows } = await sql<ReportCell>`select ${columns} from gongkai.report_cell c
    where c.agency_id = ${agencyId} and c.report_id = ${reportId} and c.cell = any(${cells}::text[]) order by c.cell for update`.execute(tx)
  return rows
}

/** Writes figures of a report anew, each one version on. */
export const updateCells = async (tx: Tx, agencyId: string, reportId: string, cells: readonly CellContent[]): Promise<void> => {
  if (cells.length === 0) return
  await sql`update gongkai.report_cell c
    set value = n.value, computed = n.computed, records = n.records, source = n.source, note = n.note, version = c.version + 1
    from ${lists(cells)}
    where c.agency_id = ${agencyId} and c.report_id = ${reportId} and c.cell = n.cell`.execute(tx)
}

/** Who wrote a figure last, or moved a total by its parts, by the events; null where the program did. */
export const lastEnteredBy = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  cells: readonly string[],
): Promise<ReadonlyMap<string, { readonly by: string; readonly at: string }>> => {
  const { rows } = await sql<{ cell: string; by: string; at: string }>`
    select distinct on (c.cell) c.cell, e.actor as by, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from gongkai.event e, jsonb_array_elements_text((e.body -> 'cells') || coalesce(e.body -> 'totals', '[]')) c (cell)
    where e.agency_id = ${agencyId} and e.name = 'report.cells-entered' and e.subject = ${reportId} and c.cell = any(${cells}::text[])
    order by c.cell, e.seq desc`.execute(tx)
  return new Map(rows.map(({ cell, by, at }) => [cell, { by, at }]))
}
