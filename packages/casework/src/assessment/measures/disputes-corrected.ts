import { disputeCounts, type DisputeKind } from "@gongkai/records"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"
import { plusDays } from "@gongkai/law"

const corrected = async (of: Measuring, kinds: readonly DisputeKind[]): Promise<Measured> => {
  const asOf = plusDays(daysOf(of).before, -1)
  const cells = (await disputeCounts(of.tx, of.agencyId, { year: of.year, asOf, pastYears: "included" })).filter(({ kind }) => kinds.includes(kind))
  const ended = cells.filter(({ column }) => column === "upheld" || column === "corrected" || column === "other")
  const against = ended.filter(({ column }) => column === "corrected").flatMap(({ disputeIds }) => disputeIds)
  return { counted: ended.reduce((sum, { count }) => sum + count, 0), faults: faultsOfKind("dispute", against) }
}

/** Reconsiderations that ended in the year with the agency's act corrected. */
export const reconsiderationsCorrected = (of: Measuring): Promise<Measured> => corrected(of, ["reconsideration"])

/** Suits that ended in the year with the agency's act corrected. */
export const litigationsCorrected = (of: Measuring): Promise<Measured> => corrected(of, ["litigation-direct", "litigation-after-reconsideration"])
