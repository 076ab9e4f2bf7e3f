import type { Day } from "@gongkai/law"
import { dueGroupOf, firstFiledOn, reportOf, reviewsOfReport, verdictsOf, type AnnualReport, type ReportReview, type Tx } from "@gongkai/records"
import { figuresOf, narrativeLikeness } from "@gongkai/report"
import { lawOf } from "../calendar/calendar-of.ts"
import { gapsIn } from "../report-sections/gaps.ts"
import { allowedForReport, type ReportAllowed } from "./allowed.ts"
import { assembledReport, previousReport, type Assembled } from "./assembled.ts"
import { deadlineOf, type ReportDeadline } from "./deadline.ts"
import { findingsOf, judgedFindings, type JudgedFinding } from "./findings.ts"
import type { ReportPart } from "./parts.ts"
import { partsNow } from "./roll-up.ts"

/** A report as its officers see it. */
export interface ShownReport {
  readonly report: AnnualReport
  readonly deadline: ReportDeadline
  readonly previous: Awaited<ReturnType<typeof previousReport>>
  readonly cells: readonly (Assembled["cells"][number] & { readonly lastYear: number | null })[]
  readonly sections: readonly (Assembled["sections"][number] & {
    readonly lastYear: string | null
    readonly likeness: ReturnType<typeof narrativeLikeness> | null
    /** What its prompts still ask for: a hint, which bars nothing. */
    readonly prompts: readonly string[]
  })[]
  readonly findings: readonly JudgedFinding[]
  readonly parts: readonly ReportPart[] | null
  /** The last word of the superior. */
  readonly review: ReportReview | null
  readonly verbs: readonly ReportAllowed[]
}

/** A report's last day, as its own agency sees it. */
const deadlineOfReport = async (
  tx: Tx,
  { agencyId, year, scope }: Pick<AnnualReport, "agencyId" | "year" | "scope">,
  today: Day,
): Promise<ReportDeadline> => {
  const agency = (await dueGroupOf(tx, agencyId)) ?? { kind: "department", ownDay: null, superiorDay: null }
  return deadlineOf(agency, year, await firstFiledOn(tx, agencyId, year, scope), today, await lawOf(tx, agencyId))
}

/** Shows a report of the agency with all that the checks say of it; null where there is none. */
export const shownReport = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  { acts, today }: { readonly acts: ReadonlySet<string>; readonly today: Day },
): Promise<ShownReport | null> => {
  const report = await reportOf(tx, agencyId, reportId)
  if (report === null) return null
  const assembled = await assembledReport(tx, report)
  const previous = await previousReport(tx, report)
  const before = previous === null ? null : figuresOf(previous.report)
  const findings = findingsOf(assembled.report, previous?.report ?? null)
  const errors = findings.filter(({ severity }) => severity === "error").map(({ key }) => key)
  const [review = null] = await reviewsOfReport(tx, agencyId, reportId)
  return {
    report,
    deadline: await deadlineOfReport(tx, report, today),
    previous,
    cells: assembled.cells.map((cell) => ({ ...cell, lastYear: before?.get(cell.cell) ?? null })),
    sections: assembled.sections.map((section) => {
      const lastYear = previous?.report.sections[section.section] ?? null
      return { ...section, lastYear, likeness: lastYear === null ? null : narrativeLikeness(section.text, lastYear), prompts: gapsIn(section.text) }
    }),
    findings: judgedFindings(assembled.report, findings, await verdictsOf(tx, agencyId, reportId)),
    parts: report.scope === "tree" ? await partsNow(tx, agencyId, report) : null,
    review,
    verbs: await allowedForReport(tx, report, errors, acts),
  }
}
