import { day } from "@gongkai/law"
import { insertCells, insertReport, insertSections, type CellContent, type ReportScope } from "@gongkai/records"
import { figuresOf, formOfYear, type Report } from "@gongkai/report"
import { recorded, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { againstFirst, titleOf } from "./begin.ts"
import { cellsOfForm } from "./asked.ts"

/** A report that was published elsewhere, as a reader read it, with the year and scope that an officer confirmed. */
export interface ReadReport {
  readonly reportId: string
  readonly year: number
  readonly scope: ReportScope
  readonly report: Report
}

const longestTitle = 200
const longestRaw = 200

/** A cell as it was read; one that the report has not is blank like one that prints nothing. */
const imported = (cell: string, report: Report, value: number | null): CellContent => {
  const raw = report.cells[cell]?.raw ?? null
  return {
    cell,
    value,
    computed: null,
    records: null,
    source: "imported",
    note: null,
    raw: raw === null ? null : [...raw].slice(0, longestRaw).join(""),
  }
}

/**
 * Begins a report from one that had been published elsewhere: a draft of origin `published`, to be looked through and accepted
 * by the head. For a command of an import; its constraints are those of `reportConstraints`.
 */
export const beginFromReport = async (
  at: Circumstances,
  { reportId, year, scope, report }: ReadReport,
): Promise<Recorded<"report.begun"> | Refused> => {
  const { tx, actor } = at
  const { agencyId } = actor
  const against = await againstFirst(tx, agencyId, year, scope)
  if (against !== null) return against
  const form = report.form ?? formOfYear(year) ?? "2019"
  const asOf = day(`${String(year)}-12-31`)
  const title = [...(report.title ?? (await titleOf(at, year)))].slice(0, longestTitle).join("")
  await insertReport(tx, { id: reportId, agencyId, year, scope, form, origin: "published", serial: 1, corrects: null, reason: null, title, asOf })
  const figures = figuresOf(report)
  const cells = cellsOfForm(form).map(({ id }) => imported(id, report, figures.get(id) ?? null))
  await insertCells(tx, agencyId, reportId, cells)
  const { overview, problems, other } = report.sections
  await insertSections(tx, agencyId, reportId, { overview: overview ?? "", problems: problems ?? "", other: other ?? "" })
  return recorded("report.begun", reportId, { reportId, year, scope, form, origin: "published", asOf, version: 1 })
}
