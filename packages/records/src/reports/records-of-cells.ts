import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** What may stand behind a figure. */
export const recordKinds = ["request", "dispute", "register-entry", "normative-document", "report"] as const
/** One of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number]

/** A record behind a figure, with what it adds. */
export interface CellRecord {
  readonly cell: string
  readonly kind: RecordKind
  readonly recordId: string
  readonly amount: number
}

/** Lists the records behind the figures of a report that is filed in this very transaction. */
export const insertReportRecords = async (
  tx: Tx,
  agencyId: string,
  { reportId, round }: { readonly reportId: string; readonly round: number },
  records: readonly CellRecord[],
): Promise<void> => {
  if (records.length === 0) return
  await sql`insert into gongkai.report_record (agency_id, report_id, round, cell, kind, record_id, amount)
    select ${agencyId}, ${reportId}, ${round}, n.* from unnest(${records.map(({ cell }) => cell)}::text[], ${records.map(({ kind }) => kind)}::text[],
      ${records.map(({ recordId }) => recordId)}::text[], ${records.map(({ amount }) => amount)}::numeric[]) n`.execute(tx)
}

/** The records behind some cells as they were when the report was filed, by id; a page at a time. */
export const filedRecordsOf = async (
  tx: Tx,
  agencyId: string,
  { reportId, round, cells }: { readonly reportId: string; readonly round: number; readonly cells: readonly string[] },
  { after, limit }: Paging,
): Promise<Page<CellRecord>> => {
  const { rows } = await sql<CellRecord>`select r.cell, r.kind, r.record_id, r.amount::float8 as amount from gongkai.report_record r
    where r.agency_id = ${agencyId} and r.report_id = ${reportId} and r.round = ${round} and r.cell = any(${cells}::text[])
      ${after === null ? sql`` : sql`and r.record_id || ' ' || r.cell > ${after}`}
    order by r.record_id || ' ' || r.cell limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ recordId, cell }) => `${recordId} ${cell}`)
}
