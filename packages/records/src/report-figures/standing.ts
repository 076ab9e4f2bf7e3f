import { boundsOf } from "@gongkai/report"
import { sql, type RawBuilder } from "kysely"
import type { FiguresAsked } from "./asked.ts"

/** The day a line `l` of the board counts as received by the settings; null where it counts in no year. */
const cameOn = ({ settings, asOf }: FiguresAsked): RawBuilder<unknown> => {
  const first = settings["report.receivedBy"] === "arrival" ? sql`nullif(l.arrived_on, '0001-01-01'::date)` : sql`l.received_on`
  return settings["report.correctedReceipt"] === "first"
    ? first
    : sql`case when l.corrected_on <= ${asOf}::date and ${first} is not null then l.corrected_on else ${first} end`
}

const wentOn = ({ settings }: FiguresAsked): RawBuilder<unknown> =>
  settings["report.concludedBy"] === "decision" ? sql`coalesce(l.decided_on, l.ended_on)` : sql`l.ended_on`

/**
 * The requests of an agency that stand in a year's table 3, a row each: whether it was carried in or received, whether it
 * was concluded or carried out, with its outcome and its column. Counts and lists are both made of this. The same rule as
 * `rowsOfRequest` of the report: one concluded before it counts as received is concluded on that day. Truths and bare
 * columns, not names of rows: of these the planner knows how few there are, and counts them without sorting.
 */
export const standingRequests = (agencyId: string, asked: FiguresAsked): RawBuilder<unknown> => {
  const { first, close } = boundsOf(asked)
  return sql`(select d.agency_id, d.case_id, d.registration_number, d.restricted, d.assigned_to, d.outcome, d.came_on, d.went_on, d.applicant_kind as in_column,
      d.came_on < ${first}::date as carried_in, coalesce(d.went_on <= ${close}::date, false) as concluded
    from (select l.agency_id, l.case_id, l.registration_number, l.restricted, l.assigned_to, l.outcome, l.applicant_kind,
        ${cameOn(asked)} as came_on, ${wentOn(asked)} as went_on
      from gongkai.board_line l
      where l.agency_id = ${agencyId} and l.counted ${asked.settings["report.splitItems"] === "form" ? sql`and l.item = 1` : sql``}) d
    where ${close}::date >= ${first}::date and d.came_on <= ${close}::date
      and (d.came_on >= ${first}::date or d.went_on is null or d.went_on >= ${first}::date))`
}
