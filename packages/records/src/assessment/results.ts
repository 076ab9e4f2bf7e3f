import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What came of an assessment for an agency. */
export interface AssessmentResult {
  readonly ofAgencyId: string
  readonly agencyName: string
  readonly year: number
  /** What was got of what could be got in the criteria that applied. */
  readonly got: number
  readonly possible: number
  /** The same over all points of the scheme; null where nothing applied. */
  readonly total: number | null
  /** Null where too little applied for a rank. */
  readonly rank: number | null
}

/** Keeps the results of the asking superior's assessment. */
export const insertResults = async (
  tx: Tx,
  agencyId: string,
  year: number,
  results: readonly Omit<AssessmentResult, "agencyName" | "year">[],
): Promise<void> => {
  const rows = results.map(({ ofAgencyId, got, possible, total, rank }) => ({ of_agency_id: ofAgencyId, got, possible, total, rank }))
  await sql`insert into gongkai.assessment_result (agency_id, year, of_agency_id, got, possible, total, rank)
    select ${agencyId}, ${year}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      of_agency_id text, got numeric, possible numeric, total numeric, rank integer)`.execute(tx)
}

/** The published results of a superior in some years, by year, rank and id. */
export const resultsBy = async (
  tx: Tx,
  agencyId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly AssessmentResult[]> => {
  const { rows } =
    await sql<AssessmentResult>`select r.of_agency_id, a.name as agency_name, r.year, r.got::float8 as got, r.possible::float8 as possible,
      r.total::float8 as total, r.rank
    from gongkai.assessment_result r join gongkai.agency a on a.id = r.of_agency_id
    where r.agency_id = ${agencyId} and r.year between ${from} and ${to}
    order by r.year, r.rank nulls last, r.of_agency_id collate "C"`.execute(tx)
  return rows
}
