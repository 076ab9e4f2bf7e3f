import { cellsOf, copyAttachments, insertCells, insertReport, insertSections, sectionsOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { againstCorrecting } from "./against-correcting.ts"
import { reportConstraints } from "./begin.ts"
import { ReportReason } from "./fields.ts"
import { takeReport } from "./standing.ts"

/** A published report to be corrected by a new one, and why. */
export const ReportToCorrect = z.object({ reportId: Id, newReportId: Id, reason: ReportReason })

/** Begins the correction of a published report with what it says; the published one stands until the correction is published. */
export const correctReport = command({
  act: "report.write",
  input: ReportToCorrect,
  constraints: reportConstraints,
  async run(at, { reportId, newReportId, reason }) {
    const { tx, actor } = at
    const { agencyId } = actor
    const report = await takeReport(at, { reportId }, ["published"], "update")
    if ("ok" in report) return report
    const against = await againstCorrecting(tx, report)
    if (against !== null) return against
    const { year, scope, form, title, asOf } = report
    const serial = report.serial + 1
    const next = { id: newReportId, agencyId, year, scope, form, origin: "records" as const, serial, corrects: report.id, reason, title, asOf }
    await insertReport(tx, next)
    await insertCells(tx, agencyId, newReportId, await cellsOf(tx, agencyId, report.id))
    const sections = await sectionsOf(tx, agencyId, report.id)
    await insertSections(tx, agencyId, newReportId, Object.fromEntries(sections.map(({ section, text }) => [section, text])))
    await copyAttachments(tx, agencyId, report.id, newReportId)
    return recorded("report.corrected", newReportId, { reportId: newReportId, corrects: report.id, serial, version: 1 })
  },
})
