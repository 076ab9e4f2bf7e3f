import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { FiledState, ReportForm, ReportScope } from "../reports/kinds.ts"

/** An agency of a tree, that itself or one below it. */
export interface AgencyInTree {
  readonly id: string
  readonly name: string
}

/** What stands of an agency's report of a year. */
export interface FiledFigures {
  readonly agencyId: string
  readonly year: number
  readonly form: ReportForm
  readonly state: FiledState
  /** In the form's order of cells. */
  readonly figures: readonly (number | null)[]
}

/** An agency and all below it in either tree, by id; only some of them where ids are given. */
export const agenciesInTree = async (tx: Tx, agencyId: string, only: readonly string[] | null): Promise<readonly AgencyInTree[]> => {
  const { rows } = await sql<AgencyInTree>`select a.id, a.name from gongkai.agency a
    where (a.id = ${agencyId} or a.superiors @> array[${agencyId}]) and ${only === null ? sql`true` : sql`a.id = any(${[...only]}::text[])`}
    order by a.id collate "C"`.execute(tx)
  return rows
}

/** Figures that agencies filed for some years, one report an agency and year: the published one, else what was cleared, else what was submitted. */
export const filedFigures = async (
  tx: Tx,
  agencies: readonly string[],
  { from, to, scope }: { readonly from: number; readonly to: number; readonly scope: ReportScope },
): Promise<readonly FiledFigures[]> => {
  const { rows } = await sql<FiledFigures>`
    select distinct on (f.agency_id, f.year) f.agency_id, f.year, f.form, f.state, f.figures
    from gongkai.filed_report f
    where f.year between ${from} and ${to} and f.scope = ${scope} and f.agency_id = any(${[...agencies]}::text[])
      and f.state in ('published', 'cleared', 'submitted')
    order by f.agency_id, f.year, array_position(array['published', 'cleared', 'submitted'], f.state), f.serial desc, f.round desc`.execute(tx)
  return rows
}
