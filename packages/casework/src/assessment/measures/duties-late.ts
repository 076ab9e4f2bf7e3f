import { plusDays } from "@gongkai/law"
import { dutiesDone, listDuties } from "@gongkai/records"
import { periodDue } from "../../duty/periods.ts"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

const periodic: readonly string[] = ["monthly", "quarterly", "yearly"]

/** Duties by the month, quarter or year that were behind at the close of the year. */
export const dutiesLate = async (of: Measuring): Promise<Measured> => {
  const { tx, agencyId } = of
  const { before } = daysOf(of)
  const last = new Map((await dutiesDone(tx, agencyId, plusDays(before, -1))).map((one) => [one.dutyId, one.lastPublishedOn]))
  const running = (await listDuties(tx, agencyId, false)).filter(({ cycle, since }) => periodic.includes(cycle) && since < before)
  const late = running.filter((duty) => {
    const due = periodDue(duty, duty.since, last.get(duty.id) ?? null)
    return due !== null && due < before
  })
  return {
    counted: running.length,
    faults: faultsOfKind(
      "duty",
      late.map(({ id }) => id),
    ),
  }
}
