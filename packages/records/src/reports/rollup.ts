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

// An agency that has ever filed its tree's report for the year goes up by that, also while it is returned: its own alone
// would leave those below it out in silence. What was submitted anew stands before what is published.
const parts = (agencyId: string, year: number, withFigures: boolean) => sql`
  select a.id as agency_id, a.name, f.report_id, f.round, f.scope, f.form, f.state ${withFigures ? sql`, f.figures` : sql``}
  from gongkai.agency a
  left join lateral (
    select d.report_id, d.round, d.scope, d.form, d.state ${withFigures ? sql`, d.figures` : sql``} from gongkai.filed_report d
    where d.agency_id = a.id and d.year = ${year} and d.state <> 'corrected'
    order by d.scope = 'tree' desc, array_position(array['submitted', 'cleared', 'published', 'returned'], d.state), d.serial desc, d.round desc
    limit 1
  ) f on true
  where coalesce(a.system_parent_id, a.parent_id) = ${agencyId}
  order by a.id collate "C"`

/** Those directly below an agency, by id, with what each has sent up for a year. */
export const partsOfTree = async (tx: Tx, agencyId: string, year: number): Promise<readonly PartOfTree[]> =>
  (await sql<PartOfTree>`${parts(agencyId, year, false)}`.execute(tx)).rows

/** The same with their figures. */
export const partsWithFigures = async (tx: Tx, agencyId: string, year: number): Promise<readonly PartWithFigures[]> =>
  (await sql<PartWithFigures>`${parts(agencyId, year, true)}`.execute(tx)).rows
