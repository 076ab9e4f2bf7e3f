import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { FiledState, ReportForm, ReportScope } from "./kinds.ts"

/** An agency directly below, with the report of the year that it has sent up. */
export interface PartOfTree {
  readonly agencyId: string
  readonly name: string
  /** All null where it has filed nothing. */
  readonly reportId: string | null
  readonly round: number | null
  readonly scope: ReportScope | null
  readonly form: ReportForm | null
  /** returned: it was sent back and has not come again. */
  readonly state: FiledState | null
}

/** The same with its figures in the form's order of cells. */
export interface PartWithFigures extends PartOfTree {
  readonly figures: readonly (number | null)[] | null
}

const below = (agencyId: string) => sql`from gongkai.agency a where coalesce(a.system_parent_id, a.parent_id) = ${agencyId}`

/** Those directly below an agency, by id, with what each has sent up for a year. */
export const partsOfTree = async (tx: Tx, agencyId: string, year: number): Promise<readonly PartOfTree[]> => {
  const { rows } = await sql<PartOfTree>`select a.id as agency_id, a.name, f.report_id, f.round, f.scope, f.form, f.state
    from (select a.id, a.name ${below(agencyId)}) a
    left join gongkai.filed_report f on f.agency_id = a.id and f.year = ${year} and f.goes_up
    order by a.id collate "C"`.execute(tx)
  return rows
}

interface SentUp extends Omit<PartOfTree, "name"> {
  readonly figures: readonly (number | null)[]
}

/** The same with their figures. */
export const partsWithFigures = async (tx: Tx, agencyId: string, year: number): Promise<readonly PartWithFigures[]> => {
  const { rows: agencies } = await sql<{ id: string; name: string }>`select a.id, a.name ${below(agencyId)} order by a.id collate "C"`.execute(tx)
  const { rows } = await sql<SentUp>`select f.agency_id, f.report_id, f.round, f.scope, f.form, f.state, f.figures
    from gongkai.filed_report f where f.year = ${year} and f.goes_up and f.agency_id in (select a.id ${below(agencyId)})`.execute(tx)
  const sent = new Map(rows.map((row) => [row.agencyId, row]))
  return agencies.map(({ id, name }) => {
    const one = sent.get(id)
    if (one === undefined) return { agencyId: id, name, reportId: null, round: null, scope: null, form: null, state: null, figures: null }
    return { ...one, name }
  })
}
