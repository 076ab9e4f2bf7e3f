import { day, type Day } from "@gongkai/law"
import { agencyOf, insertCells, insertReport, insertSections, reportsOfYear, type ReportScope, type Tx } from "@gongkai/records"
import { formOfYear } from "@gongkai/report"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Refused } from "../kernel.ts"
import { AsOf, Form, ReportYear, Scope } from "./fields.ts"
import { cellAsComputed, figuresNow } from "./figures-now.ts"

/** A year's report to be begun; its form is that of the year, its day today or the year's last, whichever is earlier. */
export const ReportToBegin = z.object({ reportId: Id, year: ReportYear, scope: Scope, form: Form.optional(), asOf: AsOf })

const atWork: ReadonlySet<string> = new Set(["draft", "submitted", "returned", "cleared"])

/** What earlier reports of the year have against a first one. */
export const againstFirst = async (tx: Tx, agencyId: string, year: number, scope: ReportScope): Promise<Refused | null> => {
  const reports = await reportsOfYear(tx, agencyId, year, scope)
  const working = reports.find(({ state }) => atWork.has(state))
  if (working !== undefined) return refuse("REPORT_AT_WORK", { reportId: working.id, state: working.state })
  const published = reports.find(({ state }) => state === "published")
  return published === undefined ? null : refuse("REPORT_PUBLISHED_BEFORE", { reportId: published.id })
}

/** The day that is meant, or what is against it. */
export const asOfDay = (year: number, given: Day | undefined, today: Day): Day | Refused => {
  if (given !== undefined && given > today) return refuse("DAY_IN_FUTURE", { asOf: given, today })
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`]
  const usual = today < last ? today : day(last)
  const asOf = given ?? usual
  return asOf < first ? refuse("REPORT_DAY_BEFORE_YEAR", { year, asOf }) : asOf
}

/** What a report of an agency and year is called. */
export const titleOf = async ({ tx, actor }: Circumstances, year: number): Promise<string> => {
  const agency = await agencyOf(tx, actor.agencyId)
  return `${agency?.name ?? ""}${String(year)}年政府信息公开工作年度报告`
}

/** Constraints by which the database refuses a second one. */
export const reportConstraints = {
  annual_report_pkey: "ALREADY_THERE",
  one_report_at_work: "REPORT_AT_WORK",
  one_report_a_serial: "REPORT_AT_WORK",
  one_report_published: "REPORT_PUBLISHED_BEFORE",
} as const

/** Begins a year's report: every cell is computed, or summed, as of the day. */
export const beginReport = command({
  act: "report.write",
  input: ReportToBegin,
  constraints: reportConstraints,
  async run(at, { reportId, year, scope, form: named, asOf: given }) {
    const { tx, actor, today } = at
    const { agencyId } = actor
    const asOf = asOfDay(year, given, today)
    if (typeof asOf !== "string") return asOf
    const form = named ?? formOfYear(year)
    if (form === null) return refuse("REPORT_WITHOUT_FORM", { year })
    const against = await againstFirst(tx, agencyId, year, scope)
    if (against !== null) return against
    const report = { id: reportId, agencyId, year, scope, form, origin: "records" as const, serial: 1, corrects: null, reason: null, asOf }
    await insertReport(tx, { ...report, title: await titleOf(at, year) })
    const { figures } = await figuresNow(tx, report)
    await insertCells(
      tx,
      agencyId,
      reportId,
      figures.map((figure) => cellAsComputed(report, figure)),
    )
    await insertSections(tx, agencyId, reportId, {})
    return recorded("report.begun", reportId, { reportId, year, scope, form, origin: "records", asOf, version: 1 })
  },
})
