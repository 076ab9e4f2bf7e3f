import { updateReport, verdictsOf, type AnnualReport, type ReportCell } from "@gongkai/records"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { assembledReport, previousReport } from "./assembled.ts"
import { againstAttachments } from "../report-attachment/against-filing.ts"
import { ReportReason, SeenReport } from "./fields.ts"
import { figuresNow, follows, type FiguresNow } from "./figures-now.ts"
import { findingsOf, judgedFindings } from "./findings.ts"
import { followTotals } from "./follow-totals.ts"
import { freeze } from "./freeze.ts"
import { openStates, takeReport } from "./standing.ts"
import { tellSuperior } from "./tell-superior.ts"

/** A report to be submitted; where errors stand against it, why it is submitted despite them. */
export const ReportToSubmit = SeenReport.extend({ despite: ReportReason.nullable().default(null) })

const mostNamed = 50

/** What the cells would be if they were computed now; what officers entered stays. */
const asOfNow = (working: AnnualReport, cells: readonly ReportCell[], { figures }: FiguresNow): ReadonlyMap<string, number | null> => {
  const now = new Map(figures.map((figure) => [figure.cell, figure.value]))
  const computed = cells.map((cell) => {
    const value = now.get(cell.cell) ?? null
    return { ...cell, computed: value, value: follows(cell) ? value : cell.value }
  })
  return new Map([...computed, ...followTotals(working, computed)].map(({ cell, value }) => [cell, value]))
}

/** Figures that the records no longer come to: somebody entered, changed or struck a record since they were computed. */
const movedRefusal = (working: AnnualReport, cells: readonly ReportCell[], figures: FiguresNow): Refused | null => {
  const now = asOfNow(working, cells, figures)
  const moved = cells.filter(({ cell, value }) => (now.get(cell) ?? null) !== value)
  if (moved.length === 0) return null
  const named = moved.slice(0, mostNamed).map(({ cell, value }) => ({ cell, was: value, now: now.get(cell) ?? null }))
  return refuse("REPORT_FIGURES_MOVED", { count: moved.length, cells: named })
}

/** Submits a report: what it says, what was found and which records stand behind it are frozen in one transaction. The superior is told. */
export const submitReport = command({
  act: "report.submit",
  input: ReportToSubmit,
  // The database's own count of the records behind each figure.
  constraints: { figure_equals_records: "REPORT_FIGURES_MOVED" },
  async run(at, { despite, ...seen }) {
    const { tx, actor, today } = at
    // Whoever edits holds the report: this waits for them, and they find it submitted.
    const working = await takeReport(at, seen, openStates, "update")
    if ("ok" in working) return working
    if (working.origin === "published") return refuse("REPORT_PUBLISHED_ELSEWHERE")
    const { report, cells } = await assembledReport(tx, working)
    const now = await figuresNow(tx, working)
    const moved = movedRefusal(working, cells, now)
    if (moved !== null) return moved
    const infected = await againstAttachments(tx, working)
    if (infected !== null) return infected
    const previous = await previousReport(tx, working)
    const findings = findingsOf(report, previous?.report ?? null)
    const errors = findings.filter(({ severity }) => severity === "error")
    if (errors.length > 0 && despite === null) return refuse("REPORT_HAS_ERRORS", { findings: errors.map(({ key, message }) => ({ key, message })) })
    const judged = judgedFindings(report, findings, await verdictsOf(tx, actor.agencyId, working.id))
    const round = working.round + 1
    await freeze(at, {
      ...{ working, round, report, cells, parts: now.parts, records: await now.records() },
      findings: judged.map(({ verdict, ...finding }) =>
        verdict?.stands === true ? { ...finding, said: { verdict: verdict.verdict, note: verdict.note } } : finding,
      ),
      ...{ state: "submitted", filedOn: today, publishedOn: null, despite: errors.length > 0 ? despite : null },
    })
    const version = await updateReport(tx, working, { state: "submitted", round })
    const body = { reportId: working.id, round, on: today, errors: errors.length, findings: findings.length, version }
    return { ...recorded("report.submitted", working.id, body), above: (after) => tellSuperior(after, working, body) }
  },
})
