import type { Day } from "@gongkai/law"
import {
  agencyOf,
  cellsOfReports,
  dueGroupOf,
  firstFiledOnOfYears,
  listReports,
  sectionsOfReports,
  standingReports,
  verdictsOfReports,
  type AnnualReport,
  type Page,
  type Paging,
  type ReportFilter,
  type ReportLine,
  type Tx,
} from "@gongkai/records"
import type { Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { lawOf } from "../calendar/calendar-of.ts"
import { assembledOf } from "./assembled.ts"
import { deadlineOf, type ReportDeadline } from "./deadline.ts"
import { findingsOf, judgedFindings, type JudgedFinding } from "./findings.ts"

/** How many findings of a report are open, by severity: those of which nobody has said that they are right as they are. */
export interface OpenFindings {
  readonly error: number
  readonly warning: number
  readonly note: number
}

/** A report of the agency's list, with what its page would say of it. */
export interface ShownReportLine extends ReportLine {
  readonly deadline: ReportDeadline
  readonly open: OpenFindings
  /** On how many findings a person's word stands, whatever it says. */
  readonly judged: number
}

const counted = (findings: readonly JudgedFinding[]): { readonly open: OpenFindings; readonly judged: number } => {
  const standing = findings.filter(({ verdict }) => verdict?.stands === true)
  const right = new Set(standing.filter(({ verdict }) => verdict?.verdict === "right-as-it-is"))
  const open = { error: 0, warning: 0, note: 0 }
  for (const finding of findings) if (!right.has(finding)) open[finding.severity] += 1
  return { open, judged: standing.length }
}

const ofYear = (year: number, scope: AnnualReport["scope"]): string => `${String(year)} ${scope}`

/** An agency's reports, a page at a time. What is needed of all is read at once, however many there are. */
export const reportLines = async (
  tx: Tx,
  agencyId: string,
  { filter, paging, today }: { readonly filter: ReportFilter; readonly paging: Paging; readonly today: Day },
): Promise<Page<ShownReportLine>> => {
  const { items, next } = await listReports(tx, agencyId, filter, paging)
  const [ids, years] = [items.map(({ id }) => id), items.map(({ year }) => year)]
  const agency = await agencyOf(tx, agencyId)
  const group = (await dueGroupOf(tx, agencyId)) ?? { kind: "department", ownDay: null, superiorDay: null }
  const law = await lawOf(tx, agencyId)
  const [cells, sections] = [await cellsOfReports(tx, agencyId, ids), await sectionsOfReports(tx, agencyId, ids)]
  const verdicts = await verdictsOfReports(tx, agencyId, ids)
  const filed = new Map((await firstFiledOnOfYears(tx, agencyId, years)).map(({ year, scope, on }) => [ofYear(year, scope), on]))
  const before = await standingReports(
    tx,
    agencyId,
    years.map((year) => year - 1),
  )
  const previous = new Map(before.map(({ year, scope, report }): [string, Report] => [ofYear(year + 1, scope), parseReport(report)]))
  const lines = items.map((line): ShownReportLine => {
    const key = ofYear(line.year, line.scope)
    const { report } = assembledOf(line, agency?.name ?? null, { cells: cells.get(line.id) ?? [], sections: sections.get(line.id) ?? [] })
    const judged = judgedFindings(report, findingsOf(report, previous.get(key) ?? null), verdicts.get(line.id) ?? [])
    return { ...line, deadline: deadlineOf(group, line.year, filed.get(key) ?? null, today, law), ...counted(judged) }
  })
  return { items: lines, next }
}
