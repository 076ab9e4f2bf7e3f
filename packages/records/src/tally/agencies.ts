import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { OpenTally, Tally, TallySpan } from "./tally.ts"

/** An agency of a tree with its numbers. */
export interface TalliedAgency extends OpenTally {
  readonly agencyId: string
  readonly agencyName: string
  readonly tallies: readonly Tally[]
  /** Of its duties as it counted them last, by name; empty where it never did. */
  readonly duties: Readonly<Record<string, number>>
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
      coalesce(o.open, 0)::bigint as open, coalesce(o.overdue, 0)::bigint as overdue, coalesce(d.duties, '{}') as duties
    from (select a.id, a.name from gongkai.agency a
      where a.superiors @> array[${agencyId}] and ${after === null ? sql`true` : sql`a.id collate "C" > ${after}`}
      order by a.id collate "C" limit ${limit + 1}) a
    left join lateral (
      select json_agg(json_build_object('measure', s.measure, 'number', s.number, 'value', s.value)) as tallies from (
        select t.measure, t.number, sum(t.value) as value from gongkai.tally t
        where t.agency_id = a.id and t.span = ${span} and t.from_day = any(${firstDays}::date[]) group by 1, 2) s where s.value <> 0) n on true
    left join lateral (
      select sum(t.value) as open, sum(t.value) filter (where t.from_day < ${today}::date) as overdue
      from gongkai.tally t where t.agency_id = a.id and t.span = 'due') o on true
    left join lateral (
      select json_object_agg(c.name, c.value) as duties from gongkai.counter c where c.agency_id = a.id and c.name like 'duty.%'
        and c.day = (select max(m.day) from gongkai.counter m where m.agency_id = a.id and m.name = 'duty.late')) d on true
    order by a.id collate "C"`.execute(tx)
  return pageOf(rows, limit, ({ agencyId: id }) => id)
}

/** Duties of a tree as its agencies counted them last. */
export interface TreeDuties {
  /** How many agencies ever counted. */
  readonly agencies: number
  /** The oldest of their counts; null where none counted. */
  readonly since: Day | null
  readonly total: number
  readonly due: number
  readonly late: number
  readonly stale: number
}

const toldOfDuties = async (tx: Tx, agencies: RawBuilder<boolean>): Promise<TreeDuties> => {
  const { rows } = await sql<TreeDuties>`select count(distinct c.agency_id)::integer as agencies, min(c.day) as since,
      coalesce(sum(c.value) filter (where c.name = 'duty.total'), 0)::bigint as total,
      coalesce(sum(c.value) filter (where c.name = 'duty.due'), 0)::bigint as due,
      coalesce(sum(c.value) filter (where c.name = 'duty.late'), 0)::bigint as late,
      coalesce(sum(c.value) filter (where c.name = 'duty.stale'), 0)::bigint as stale
    from gongkai.agency a
    cross join lateral (select m.day from gongkai.counter m where m.agency_id = a.id and m.name = 'duty.late' order by m.day desc limit 1) newest
    join gongkai.counter c on c.agency_id = a.id and c.day = newest.day and c.name in ('duty.total', 'duty.due', 'duty.late', 'duty.stale')
    where ${agencies}`.execute(tx)
  return rows[0] ?? { agencies: 0, since: null, total: 0, due: 0, late: 0, stale: 0 }
}

/** Sums what the agencies of a tree told of their duties. */
export const dutiesOfTree = (tx: Tx, agencyId: string): Promise<TreeDuties> => toldOfDuties(tx, sql`a.superiors @> array[${agencyId}]`)

/** What one agency told of its duties. */
export const dutiesToldBy = (tx: Tx, agencyId: string): Promise<TreeDuties> => toldOfDuties(tx, sql`a.id = ${agencyId}`)
