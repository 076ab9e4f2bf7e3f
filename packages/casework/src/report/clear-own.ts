import { agencyOf, lastFiled, setFiledState, updateReport } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenReport } from "./fields.ts"
import { directSuperior, takeReport } from "./standing.ts"

/** Clears the agency's own report, where it has no superior on the platform who could. */
export const clearOwnReport = command({
  act: "report.publish",
  input: SeenReport,
  async run(at, seen) {
    const { tx, actor, today } = at
    const agency = await agencyOf(tx, actor.agencyId)
    const superiorId = agency === null ? null : directSuperior(agency)
    if (superiorId !== null) return refuse("NOT_DIRECT_SUPERIOR", { superiorId })
    const report = await takeReport(at, seen, ["submitted"], "update")
    if ("ok" in report) return report
    const filed = await lastFiled(tx, report.id)
    if (filed === null) return refuse("NOT_FOUND", { reportId: report.id })
    await setFiledState(tx, filed, { state: "cleared", clearedOn: today })
    const version = await updateReport(tx, report, { state: "cleared" })
    const body = { reportId: report.id, ofAgencyId: actor.agencyId, byAgencyId: actor.agencyId, round: report.round, version }
    return recorded("report.cleared", report.id, body)
  },
})
