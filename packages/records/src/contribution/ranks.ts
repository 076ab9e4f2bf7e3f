import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What a unit sent, what of it was taken up, and what of it the public sees, within some days. */
export interface UnitRank {
  /** Null for a name that stands in items and in no register of units. */
  readonly unitId: string | null
  readonly unitName: string
  readonly sent: number
  readonly takenOn: number
  readonly declined: number
  readonly published: number
  /** 1 for who had most published; equal counts share a place. */
  readonly place: number
  /** Of all that the agency published in these days, in percent with one decimal place; null where it published nothing. */
  readonly share: number | null
}

/** Ranks the units of an agency by what was published of theirs. */
export const rankUnits = async (tx: Tx, agencyId: string, { from, to }: { readonly from: Day; readonly to: Day }): Promise<readonly UnitRank[]> => {
  const { rows } = await sql<UnitRank>`
    with unit as (
      select u.id, u.name from gongkai.contributing_unit u where u.agency_id = ${agencyId}
    ), by_item as (
      select coalesce(u.id, '') as unit_id, coalesce(u.name, i.contributed_by) as unit_name, count(*)::integer as published
      from gongkai.published_item p
      join gongkai.catalogue_item i on i.agency_id = p.agency_id and i.id = p.item_id
      left join lateral (select * from unit u where u.id = i.contributed_by or u.name = i.contributed_by order by u.id = i.contributed_by desc limit 1) u on true
      where p.agency_id = ${agencyId} and i.contributed_by is not null and p.withdrawn_on is null and p.published_on between ${from}::date and ${to}::date
      group by 1, 2
    ), by_sending as (
      select c.unit_id, (count(*) filter (where c.sent_on between ${from}::date and ${to}::date))::integer as sent,
        (count(*) filter (where c.state = 'taken-on' and c.decided_on between ${from}::date and ${to}::date))::integer as taken_on,
        (count(*) filter (where c.state = 'declined' and c.decided_on between ${from}::date and ${to}::date))::integer as declined
      from gongkai.contribution c where c.agency_id = ${agencyId} group by c.unit_id
    ), all_published as (
      select count(*)::numeric as n from gongkai.published_item p
      where p.agency_id = ${agencyId} and p.withdrawn_on is null and p.published_on between ${from}::date and ${to}::date
    ), counted as (
      select nullif(coalesce(u.id, b.unit_id), '') as unit_id, coalesce(u.name, b.unit_name) as unit_name,
        coalesce(s.sent, 0) as sent, coalesce(s.taken_on, 0) as taken_on, coalesce(s.declined, 0) as declined, coalesce(b.published, 0) as published
      from unit u
      full join by_item b on b.unit_id = u.id
      left join by_sending s on s.unit_id = u.id
    )
    select c.*, (rank() over (order by c.published desc, c.taken_on desc, c.sent desc))::integer as place,
      case when a.n > 0 then round(c.published * 100 / a.n, 1)::float8 end as share
    from counted c, all_published a
    order by place, c.unit_name collate "C", c.unit_id`.execute(tx)
  return rows
}
