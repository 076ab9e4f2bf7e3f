import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { OpenTally, Tally, TallySpan } from "./tally.ts"

/** An agency of a tree with its numbers. */
export interface TalliedAgency extends OpenTally {
  readonly agencyId: string
  readonly agencyName: string
  /** Tickets that are not closed. */
  readonly tickets: number
  readonly tallies: readonly Tally[]
  /** What it counts by itself, as it did last, by name as `duty.late`; empty where it never did. */
  readonly counted: Readonly<Record<string, number>>
}

/** An agency and all below it with their numbers, by id, a page at a time: numbers, never rows. */
export const talliesByAgency = async (
  tx: Tx,
  agencyId: string,
  { span, firstDays }: TallySpan,
  today: Day,
  { after, limit }: Paging,
): Promise<Page<TalliedAgency>> => {
  const { rows } = await sql<TalliedAgency>`select a.id as agency_id, a.name as agency_name, coalesce(n.tallies, '[]') as tallies,
      coalesce(o.open, 0)::bigint as open, coalesce(o.overdue, 0)::bigint as overdue, coalesce(o.tickets, 0)::bigint as tickets, coalesce(d.counted, '{}') as counted
    from (select a.id, a.name from gongkai.agency a
      where a.superiors @> array[${agencyId}] and ${after === null ? sql`true` : sql`a.id collate "C" > ${after}`}
      order by a.id collate "C" limit ${limit + 1}) a
    left join lateral (
      select json_agg(json_build_object('measure', s.measure, 'number', s.number, 'value', s.value)) as tallies from (
        select t.measure, t.number, sum(t.value) as value from gongkai.tally t
        where t.agency_id = a.id and t.span = ${span} and t.from_day = any(${firstDays}::date[]) group by 1, 2) s where s.value <> 0) n on true
    left join lateral (
      select sum(t.value) filter (where t.measure = 'open') as open, sum(t.value) filter (where t.measure = 'ticket.open') as tickets,
        sum(t.value) filter (where t.measure = 'open' and t.from_day < ${today}::date) as overdue
      from gongkai.tally t where t.agency_id = a.id and t.span = 'due') o on true
    left join lateral (
      select json_object_agg(t.measure, t.value) as counted from gongkai.tally t where t.agency_id = a.id and t.span = 'now') d on true
    order by a.id collate "C"`.execute(tx)
  return pageOf(rows, limit, ({ agencyId: id }) => id)
}
