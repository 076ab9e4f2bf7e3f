import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { FiledState, ReportScope } from "./kinds.ts"

/** An agency of a tree with the earlier days that hold for its reports. */
export interface AgencyOnBoard {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: string
  readonly kind: string
  /** The direct superior; null at the top of the platform's tree. */
  readonly superiorId: string | null
  /** MM-DD: of its own, and of its direct superior for those below. */
  readonly ownDay: string | null
  readonly superiorDay: string | null
}

/** What an agency has sent up for a year: agency, year, scope, state, day first filed, report, round, cleared, published. */
export type FiledOnBoard = readonly [string, number, ReportScope, FiledState, Day, string, number, Day | null, Day | null]

/** An agency and all below it, by id, with the days that hold for them. */
export const agenciesOnBoard = async (tx: Tx, agencyId: string): Promise<readonly AgencyOnBoard[]> => {
  const { rows } = await sql<AgencyOnBoard>`
    select a.id, a.name, a.short_name, a.level, a.kind, coalesce(a.system_parent_id, a.parent_id) as superior_id,
      o.month_day as own_day, s.month_day as superior_day
    from gongkai.agency a
    left join gongkai.report_due o on o.agency_id = a.id and o.whose = 'own'
    left join gongkai.report_due s on s.agency_id = coalesce(a.system_parent_id, a.parent_id) and s.whose = 'below'
    where a.superiors @> array[${agencyId}] order by a.id collate "C"`.execute(tx)
  return rows
}

/** The days that hold for one agency's reports, as it sees them itself. */
export const agencyOnBoard = async (tx: Tx, agencyId: string): Promise<AgencyOnBoard | null> => {
  const { rows } = await sql<AgencyOnBoard>`
    select a.id, a.name, a.short_name, a.level, a.kind, coalesce(a.system_parent_id, a.parent_id) as superior_id,
      o.month_day as own_day, s.month_day as superior_day
    from gongkai.agency a
    left join gongkai.report_due o on o.agency_id = a.id and o.whose = 'own'
    left join gongkai.report_due s on s.agency_id = coalesce(a.system_parent_id, a.parent_id) and s.whose = 'below'
    where a.id = ${agencyId}`.execute(tx)
  return rows[0] ?? null
}

/**
 * What those that the asker sees have sent up for some years, one line an agency and year: chosen as the roll-up chooses,
 * with the first day on which anything of that scope was filed. As one text: thousands of small rows cost more than they say.
 */
export const filedOnBoard = async (tx: Tx, from: number, to: number): Promise<readonly FiledOnBoard[]> => {
  const { rows } = await sql<{ lines: readonly FiledOnBoard[] }>`
    select coalesce(json_agg(json_build_array(b.agency_id, b.year, b.scope, b.state, b.first_on, b.report_id, b.round, b.cleared_on, b.published_on)), '[]') as lines
    from (
      select distinct on (f.year, f.agency_id) f.* from (
        select d.agency_id, d.year, d.scope, d.state, d.report_id, d.round, d.serial, d.cleared_on, d.published_on,
          min(d.filed_on) over (partition by d.year, d.agency_id, d.scope) as first_on
        from gongkai.filed_report d where d.year between ${from} and ${to}
      ) f
      where f.state <> 'corrected'
      order by f.year, f.agency_id, f.scope = 'tree' desc, array_position(array['submitted', 'cleared', 'published', 'returned'], f.state), f.serial desc, f.round desc
    ) b`.execute(tx)
  return rows[0]?.lines ?? []
}
