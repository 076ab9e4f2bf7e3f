import type { Day, LawContext } from "@gongkai/law"
import { dueGroupOf, yearsFiled, type Tx } from "@gongkai/records"
import { formOfYear } from "@gongkai/report"
import { deadlineOf } from "../report/deadline.ts"

/** An annual report that an agency has still to file, with its last day. */
export interface DueReport {
  readonly year: number
  readonly dueOn: Day
}

/**
 * Reports that an agency has not filed: of last year, and of this, whose last day may be set so early that it is near before the
 * year is over. What was sent back is not filed, as on the board.
 */
export const unfiledReports = async (tx: Tx, agencyId: string, today: Day, law: LawContext): Promise<readonly DueReport[]> => {
  const group = await dueGroupOf(tx, agencyId)
  if (group === null) return []
  const thisYear = Number(today.slice(0, 4))
  const years = [thisYear - 1, thisYear].filter((year) => formOfYear(year) !== null)
  const filed = new Set(await yearsFiled(tx, agencyId, years))
  return years.filter((year) => !filed.has(year)).map((year) => ({ year, dueOn: deadlineOf(group, year, null, today, law).day }))
}
