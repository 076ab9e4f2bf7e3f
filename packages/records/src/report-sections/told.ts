import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A report at work, as far as its prose is drafted from it. */
export interface ReportTold {
  readonly year: number
  readonly scope: "agency" | "tree"
  readonly form: "2019" | "2021"
  readonly asOf: Day
  /** Cell id → figure; null where nobody filled it. */
  readonly figures: ReadonlyMap<string, number | null>
}

/** The head and the figures of a report of the agency; null where it has no such report. */
export const reportTold = async (tx: Tx, agencyId: string, reportId: string): Promise<ReportTold | null> => {
  const [report] = (
    await sql<Omit<ReportTold, "figures">>`select year, scope, form, as_of from gongkai.annual_report
      where agency_id = ${agencyId} and id = ${reportId}`.execute(tx)
  ).rows
  if (report === undefined) return null
  const { rows } = await sql<{ cell: string; value: number | null }>`select cell, value::double precision as value from gongkai.report_cell
    where agency_id = ${agencyId} and report_id = ${reportId}`.execute(tx)
  return { ...report, figures: new Map(rows.map(({ cell, value }) => [cell, value])) }
}

/** Replies of a year: how many went out, and how many of them after their last day. */
export interface RepliesOfYear {
  readonly served: number
  readonly late: number
}

/** Replies to requests for disclosure that went out in the year, up to the close of a day; one of which no last day is known is not late. */
export const repliesOfYear = async (tx: Tx, agencyId: string, year: number, asOf: Day): Promise<RepliesOfYear> => {
  const { rows } = await sql<RepliesOfYear>`
    select count(*)::integer as served, (count(*) filter (where p.ended_on > p.answer_due))::integer as late
    from gongkai.open_period p
    join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id and r.counted
    where p.agency_id = ${agencyId} and p.ending = 'served'
      and p.ended_on between make_date(${year}, 1, 1) and least(${asOf}::date, make_date(${year}, 12, 31))`.execute(tx)
  return rows[0] ?? { served: 0, late: 0 }
}
