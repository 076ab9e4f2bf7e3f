import type { Day } from "@gongkai/law"
import { countedLast, type TallyScope, type Tx } from "@gongkai/records"
import { dutyCounts } from "../duty/board.ts"

/** How duties stand, as agencies told it. */
export interface DutiesTold {
  /** How many agencies ever counted. */
  readonly agencies: number
  /** The oldest of their counts; null where none counted. */
  readonly since: Day | null
  readonly total: number
  readonly due: number
  readonly late: number
  readonly stale: number
}

/** Of one's own duties as they stand now; of others, and of a tree, what was told last. */
export const dutiesOf = async (
  tx: Tx,
  of: TallyScope,
  { agencyId, today }: { readonly agencyId: string; readonly today: Day },
): Promise<DutiesTold> => {
  if (of.scope === "agency" && of.agencyId === agencyId) {
    const { total, due, late, stale } = await dutyCounts(tx, agencyId, today)
    return { agencies: 1, since: today, total, due, late, stale }
  }
  const told = await countedLast(tx, of, "duty")
  const value = (measure: string): number => told.find((one) => one.measure === measure)?.value ?? 0
  const late = told.find(({ measure }) => measure === "duty.late")
  return {
    agencies: late?.agencies ?? 0,
    since: late?.since ?? null,
    ...{ total: value("duty.total"), due: value("duty.due"), late: late?.value ?? 0, stale: value("duty.stale") },
  }
}
