import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** Numbers of an agency that its superiors may see. */
export interface TreeCount {
  readonly agencyId: string
  readonly agencyName: string
  /** Of which day they are; null where the agency never counted. */
  readonly day: Day | null
  /** By name, as `duty.late`. */
  readonly counts: Readonly<Record<string, number>>
}

/** Keeps the numbers of a day. */
export const saveCounters = async (tx: Tx, agencyId: string, day: Day, counts: Readonly<Record<string, number>>): Promise<void> => {
  const rows = Object.entries(counts).map(([name, value]) => ({ name, value }))
  await sql`insert into gongkai.counter (agency_id, name, day, value)
    select ${agencyId}, r.name, ${day}::date, r.value from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (name text, value bigint)
    on conflict (agency_id, name, day) do update set value = excluded.value`.execute(tx)
}

/** The newest numbers under a name of an agency and of all below it, by id: numbers, never rows. */
export const countersOfTree = async (tx: Tx, agencyId: string, group: string, { after, limit }: Paging): Promise<Page<TreeCount>> => {
  const { rows } = await sql<TreeCount>`select a.id as agency_id, a.name as agency_name, c.day, coalesce(c.counts, '{}'::json) as counts
    from gongkai.agency a
    left join lateral (
      select n.day, json_object_agg(n.name, n.value) as counts from gongkai.counter n
      where n.agency_id = a.id and n.name like ${`${group}.%`}
        and n.day = (select max(m.day) from gongkai.counter m where m.agency_id = a.id and m.name like ${`${group}.%`})
      group by n.day) c on true
    where a.superiors @> array[${agencyId}] and ${after === null ? sql`true` : sql`a.id collate "C" > ${after}`}
    order by a.id collate "C" limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ agencyId: id }) => id)
}
