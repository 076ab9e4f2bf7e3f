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

/** A record of a filed figure, with what it is called now: numbers and titles alone, which say nothing of who asked for what. */
export interface NamedCellRecord extends CellRecord {
  readonly number: string | null
  readonly title: string | null
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
): Promise<Page<NamedCellRecord>> => {
  const { rows } = await sql<NamedCellRecord>`select r.cell, r.kind, r.record_id, r.amount::float8 as amount,
      coalesce(q.registration_number, n.document_number) as number, coalesce(e.title, n.title) as title
    from gongkai.report_record r
    left join gongkai.dispute d on r.kind = 'dispute' and d.id = r.record_id and d.agency_id = r.agency_id
    left join gongkai.request q on q.case_id = (case r.kind when 'request' then r.record_id when 'dispute' then d.case_id end) and q.agency_id = r.agency_id
    left join gongkai.register_entry e on r.kind = 'register-entry' and e.id = r.record_id and e.agency_id = r.agency_id
    left join gongkai.normative_document n on r.kind = 'normative-document' and n.id = r.record_id and n.agency_id = r.agency_id
    where r.agency_id = ${agencyId} and r.report_id = ${reportId} and r.round = ${round} and r.cell = any(${cells}::text[])
      ${after === null ? sql`` : sql`and r.record_id || ' ' || r.cell > ${after}`}
    order by r.record_id || ' ' || r.cell limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ recordId, cell }) => `${recordId} ${cell}`)
}
