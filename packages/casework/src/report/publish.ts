import {
  filedRounds,
  indexEntries,
  reportOf,
  reportSections,
  setFiledState,
  updateReport,
  type AnnualReport,
  type ReportSectionId,
} from "@gongkai/records"
import type { Day } from "@gongkai/law"
import { figuresOf, type Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { SeenReport } from "./fields.ts"
import { takeReport } from "./standing.ts"

/** A report to be published; today where no day is named. */
export const ReportToPublish = SeenReport.extend({ on: LegalDay.optional() })

/** What a correction changed: cells that differ, and sections whose words do. */
export interface ReportChanges {
  readonly cells: readonly { readonly cell: string; readonly from: number | null; readonly to: number | null }[]
  readonly sections: readonly ReportSectionId[]
}

/** Tells two reports of one year apart; a cell that only one of them has counts as blank in the other. */
const changesBetween = (before: Report, after: Report): ReportChanges => {
  const [from, to] = [figuresOf(before), figuresOf(after)]
  const ids = new Set([...to.keys(), ...from.keys()])
  const cells = [...ids].map((cell) => ({ cell, from: from.get(cell) ?? null, to: to.get(cell) ?? null })).filter((cell) => cell.from !== cell.to)
  return { cells, sections: reportSections.filter((section) => (before.sections[section] ?? "") !== (after.sections[section] ?? "")) }
}

/** Sets the published one that a correction takes the place of aside. @returns what the correction changed */
const supersede = async (
  { tx, actor }: Circumstances,
  report: AnnualReport,
  content: Report,
): Promise<{ readonly changes: ReportChanges; readonly event: Recorded } | Refused | null> => {
  if (report.corrects === null) return null
  const old = await reportOf(tx, actor.agencyId, report.corrects, "update")
  const [filed] = old === null ? [] : await filedRounds(tx, old.id)
  if (old?.state !== "published" || filed === undefined) return refuse("REPORT_STATE", { reportId: report.corrects, state: old?.state ?? null })
  await setFiledState(tx, filed, { state: "corrected" })
  const version = await updateReport(tx, old, { state: "corrected" })
  const event = recorded("report.superseded", old.id, { reportId: old.id, byReportId: report.id, version })
  return { changes: changesBetween(parseReport(filed.report), content), event }
}

/** Lets the public find a report by its words: one page a year and agency; a correction takes its place. */
const letFind = async (
  { tx, actor: { agencyId } }: Circumstances,
  { year, title }: AnnualReport,
  publishedOn: Day,
  { sections }: Report,
): Promise<void> => {
  const content = reportSections.flatMap((section) => sections[section] ?? []).join("\n")
  const id = `${String(year)}-${agencyId}`
  await indexEntries(tx, agencyId, [{ kind: "report", id, title, beside: [], content, publishedOn, facets: {}, keywords: ["年度报告"] }])
}

/** Publishes a report that was cleared; a correction takes the place of what it corrects, and says what it changed. */
export const publishReport = command({
  act: "report.publish",
  input: ReportToPublish,
  async run(at, { on = at.today, ...seen }) {
    const { tx, today } = at
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const report = await takeReport(at, seen, ["cleared"], "update")
    if ("ok" in report) return report
    const [filed] = await filedRounds(tx, report.id)
    if (filed === undefined) return refuse("NOT_FOUND", { reportId: report.id })
    if (filed.clearedOn !== null && on < filed.clearedOn) return refuse("DAYS_IN_WRONG_ORDER", { on, clearedOn: filed.clearedOn })
    const content = parseReport(filed.report)
    const superseded = await supersede(at, report, content)
    if (superseded !== null && "ok" in superseded) return superseded
    await setFiledState(tx, filed, { state: "published", publishedOn: on, ...(superseded === null ? {} : { changes: superseded.changes }) })
    const version = await updateReport(tx, report, { state: "published" })
    await letFind(at, report, on, content)
    const body = { reportId: report.id, round: report.round, serial: report.serial, on, version }
    return recorded("report.published", report.id, body, ...(superseded === null ? [] : [superseded.event]))
  },
})
