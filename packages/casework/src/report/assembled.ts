import { agencyOf, cellsOf, sectionsOf, standingReport, type AnnualReport, type ReportCell, type ReportSection, type Tx } from "@gongkai/records"
import { nestFigures, type Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { cellsOfForm } from "./asked.ts"

/** A report at work as a whole. */
export interface Assembled {
  readonly cells: readonly ReportCell[]
  readonly sections: readonly ReportSection[]
  /** As gongkai.report/1. */
  readonly report: Report
}

/** Makes the report of its cells and sections, in the form's order. */
const assemble = (report: AnnualReport, agency: string | null, cells: readonly ReportCell[], sections: readonly ReportSection[]): Report => {
  const { form, scope, year, title } = report
  const figures = cells.map(({ cell, value }) => [cell, value] as const)
  const notes = cells.filter(({ value, raw }) => value === null || raw !== null)
  return parseReport({
    schema: "gongkai.report/1",
    form,
    forms: { disclosure: form, requests: form },
    scope,
    year,
    agency,
    title,
    sections: Object.fromEntries(sections.map(({ section, text }) => [section, text])),
    disclosure: nestFigures("disclosure", figures),
    requests: nestFigures("requests", figures),
    disputes: nestFigures("disputes", figures),
    cells: Object.fromEntries(notes.map(({ cell, raw }) => [cell, { raw: raw ?? "", at: null, repaired: null }])),
  })
}

interface Kept {
  readonly cells: readonly ReportCell[]
  readonly sections: readonly ReportSection[]
}

/** A report put together of what was read of it, in the form's order. */
export const assembledOf = (report: AnnualReport, agency: string | null, { cells: kept, sections }: Kept): Assembled => {
  const byCell = new Map(kept.map((cell) => [cell.cell, cell]))
  const cells = cellsOfForm(report.form).flatMap((cell) => byCell.get(cell.id) ?? [])
  return { cells, sections, report: assemble(report, agency, cells, sections) }
}

/** Puts a report of the agency together from what is kept of it. */
export const assembledReport = async (tx: Tx, report: AnnualReport): Promise<Assembled> => {
  const { agencyId, id } = report
  const [cells, sections, agency] = [await cellsOf(tx, agencyId, id), await sectionsOf(tx, agencyId, id), await agencyOf(tx, agencyId)]
  return assembledOf(report, agency?.name ?? null, { cells, sections })
}

/** Last year's report of the same scope: the published one, else the one that was filed. */
export const previousReport = async (tx: Tx, { agencyId, year, scope }: AnnualReport) => {
  const filed = await standingReport(tx, agencyId, { year: year - 1, scope }, "published")
  return filed === null ? null : { filed, report: parseReport(filed.report) }
}
