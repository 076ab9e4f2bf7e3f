import { dueGroupOf, firstFiledOn, standingReport } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../../calendar/calendar-of.ts"
import { deadlineOf } from "../../report/deadline.ts"
import { faultsOfKind, type Measured, type Measuring } from "./measured.ts"

const nothing: Measured = { counted: 0, faults: [] }

/** The agency's own report of the year, where it was first filed after its last day, or not at all by now. */
export const reportLate = async ({ tx, agencyId, year, today }: Measuring): Promise<Measured> => {
  const group = await dueGroupOf(tx, agencyId)
  if (group === null) return nothing
  const filedOn = await firstFiledOn(tx, agencyId, year, "agency")
  const { late } = deadlineOf(group, year, filedOn, today, await lawOf(tx, agencyId))
  if (filedOn === null && !late) return nothing
  const standing = await standingReport(tx, agencyId, { year, scope: "agency" }, "latest")
  return { counted: 1, faults: late ? faultsOfKind("report", [standing?.reportId ?? String(year)]) : [] }
}

const Findings = z.array(z.object({ key: z.string(), severity: z.string() }))

/** Relations and other checks that the filed report of the year breaks. */
export const relationsBroken = async ({ tx, agencyId, year }: Measuring): Promise<Measured> => {
  const standing = await standingReport(tx, agencyId, { year, scope: "agency" }, "latest")
  if (standing === null) return nothing
  const broken = Findings.parse(standing.findings).filter(({ severity }) => severity === "error")
  return {
    counted: 1,
    faults: faultsOfKind(
      "finding",
      broken.map(({ key }) => key),
    ),
  }
}
