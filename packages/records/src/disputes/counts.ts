import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import { disputeKinds, type DisputeKind } from "./disputes.ts"

/** Columns of table 4 that are counted; the fifth is their sum. */
export const disputeColumns = ["upheld", "corrected", "other", "pending"] as const
/** One of {@link disputeColumns}. */
export type DisputeColumn = (typeof disputeColumns)[number]

/** A cell of table 4: how many, and the disputes behind it, by id. */
export interface DisputeCell {
  readonly kind: DisputeKind
  readonly column: DisputeColumn | "total"
  readonly count: number
  readonly disputeIds: readonly string[]
}

/** Which figures are wanted. */
export interface DisputeCountsAsked {
  readonly year: number
  /** The close of this day; later than the year's last day it counts as that. */
  readonly asOf: Day
  /** Setting `report.disputesOfPastYears`: whether those accepted before the year stand in its figures. */
  readonly pastYears: "included" | "excluded"
}

interface Counted {
  readonly kind: DisputeKind
  readonly column: DisputeColumn
  readonly id: string
}

/**
 * Table 4 of a year as of a day: three kinds by five columns, each total the sum of its four. A dispute counts in the year in
 * which it ended, and as pending in a year at whose close it had not. Instances of one suit count once, in the state of
 * the last that was accepted by then.
 */
export const disputeCounts = async (tx: Tx, agencyId: string, { year, asOf, pastYears }: DisputeCountsAsked): Promise<readonly DisputeCell[]> => {
  const { rows } = await sql<Counted>`
    with recursive asked as (
      select make_date(${year}, 1, 1) as first_day, least(${asOf}::date, make_date(${year}, 12, 31)) as last_day
    ), chain as (
      select d.id as root, d.kind, d.accepted_on as root_accepted, d.id, 1 as depth
      from gongkai.dispute d, asked where d.agency_id = ${agencyId} and d.instance = 'first' and d.accepted_on <= asked.last_day
      union all
      select c.root, c.kind, c.root_accepted, d.id, c.depth + 1
      from chain c join gongkai.dispute d on d.agency_id = ${agencyId} and d.prior_dispute_id = c.id and d.instance <> 'first', asked
      where d.accepted_on <= asked.last_day
    ), latest as (
      select distinct on (root) root, kind, root_accepted, id from chain order by root, depth desc
    ), ended as (
      select l.*, e.result, e.on_day from latest l cross join asked
      left join gongkai.dispute_event e on e.agency_id = ${agencyId} and e.dispute_id = l.id and e.what = 'result' and e.on_day <= asked.last_day
    )
    select kind, coalesce(result, 'pending') as column, id from ended, asked
    where (on_day is null or on_day >= asked.first_day)
      and ${pastYears === "included" ? sql`true` : sql`root_accepted >= asked.first_day`}
      and asked.last_day >= asked.first_day
    order by id`.execute(tx)
  const cell = (kind: DisputeKind, column: DisputeCell["column"]): DisputeCell => {
    const disputeIds = rows.filter((row) => row.kind === kind && (column === "total" || row.column === column)).map(({ id }) => id)
    return { kind, column, count: disputeIds.length, disputeIds }
  }
  return disputeKinds.flatMap((kind) => [...disputeColumns, "total" as const].map((column) => cell(kind, column)))
}
