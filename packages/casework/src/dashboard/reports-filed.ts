import type { Day, LawContext } from "@gongkai/law"
import { dueGroupOf, linesOfBoard, type TallyScope, type Tx } from "@gongkai/records"
import { reportBoard } from "../report/board.ts"
import { deadlineOf } from "../report/deadline.ts"

/** How many agencies filed the report of a year. */
export interface ReportsFiled {
  readonly year: number
  readonly agencies: number
  /** Sent up, whatever the superior made of it since. */
  readonly filed: number
  readonly published: number
  /** Not filed, with the last day past. */
  readonly missing: number
  readonly late: number
}

/** The reports of a year, of an agency or of its tree. */
export const reportsFiled = async (
  tx: Tx,
  { agencyId, scope }: TallyScope,
  year: number,
  at: { readonly today: Day; readonly law: LawContext },
): Promise<ReportsFiled> => {
  if (scope === "tree") {
    const board = await reportBoard(tx, agencyId, { from: year, to: year, year, state: null, late: null }, { after: null, limit: 1 }, at)
    const [counts] = board.counts
    const { submitted = 0, returned = 0, cleared = 0, published = 0, missing = 0, late = 0 } = counts ?? {}
    return { year, agencies: board.agencies, filed: submitted + returned + cleared + published, published, missing, late }
  }
  const group = await dueGroupOf(tx, agencyId)
  if (group === null) return { year, agencies: 0, filed: 0, published: 0, missing: 0, late: 0 }
  const { today, law } = at
  const deadlines = [{ ...group, year, deadline: deadlineOf(group, year, null, today, law).day }]
  const [line] = await linesOfBoard(tx, [agencyId], { deadlines, today })
  const own = line?.years[0]
  const is = (truth: boolean | undefined): number => (truth === true ? 1 : 0)
  return {
    year,
    agencies: 1,
    filed: is(own !== undefined && own.filedOn !== null),
    published: is(own?.state === "published"),
    missing: is(own?.state === "missing"),
    late: is(own?.late),
  }
}
