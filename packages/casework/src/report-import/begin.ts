import { agencyOf, cellsOf, updateCells, type CellContent } from "@gongkai/records"
import { figuresOf, formOfYear, type Report } from "@gongkai/report"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Refused } from "../kernel.ts"
import { cellsOfForm } from "../report/asked.ts"
import { reportConstraints } from "../report/begin.ts"
import { beginFromReport } from "../report/begin-from-report.ts"
import { CellId, EnteredFigure, ReportNote, ReportYear, Scope } from "../report/fields.ts"
import { PublishedReport } from "./published-report.ts"

const mostSet = 250

/** A report that was published elsewhere, as it was read, with what the officer confirms and sets. */
export const ReportToImport = z.object({
  reportId: Id,
  year: ReportYear,
  scope: Scope,
  /** The agency that the report names, where it is not called as ours is: the officer says that it is ours. */
  agency: z.string().max(200).nullable().default(null),
  report: PublishedReport,
  /** Figures for cells that the reader refused, each with where it comes from. */
  cells: z
    .array(z.strictObject({ cell: CellId, value: EnteredFigure, note: ReportNote }))
    .max(mostSet)
    .refine((cells) => new Set(cells.map(({ cell }) => cell)).size === cells.length, "同一格只能写一次")
    .default([]),
})
type Given = z.output<typeof ReportToImport>

/** What is against taking it for this agency's. */
const againstAgency = async ({ tx, actor }: Circumstances, { report, agency }: Given): Promise<Refused | null> => {
  if (report.agency === null || report.agency === agency) return null
  const own = await agencyOf(tx, actor.agencyId)
  return [own?.name, own?.shortName].includes(report.agency)
    ? null
    : refuse("REPORT_AGENCY_NOT_CONFIRMED", { says: report.agency, own: own?.name ?? "" })
}

/** What is against its figures: some that the form has no cell for, some that are set although they were read. */
const againstFigures = (report: Report, { year, cells }: Given): Refused | null => {
  const form = report.form ?? formOfYear(year) ?? "2019"
  const known = new Set(cellsOfForm(form).map(({ id }) => id))
  const figures = figuresOf(report)
  const lost = [...figures].filter(([id, value]) => !known.has(id) && value !== null && value !== 0).map(([id]) => id)
  if (lost.length > 0) return refuse("REPORT_FORM_MIXED", { form, cells: lost })
  const unknown = cells.filter(({ cell }) => !known.has(cell)).map(({ cell }) => cell)
  if (unknown.length > 0) return refuse("REPORT_CELL_UNKNOWN", { form, cells: unknown })
  const read = cells.filter(({ cell }) => (figures.get(cell) ?? null) !== null).map(({ cell }) => cell)
  return read.length > 0 ? refuse("REPORT_CELL_READ", { cells: read }) : null
}

/**
 * Begins a report from one that was published elsewhere. The officer confirms whose it is, of which year and scope, and may
 * set what could not be read; everything read stays as it was printed. The head accepts it as that year's report.
 */
export const importReport = command({
  act: "report.import",
  input: ReportToImport,
  constraints: reportConstraints,
  async run(at, given) {
    const { reportId, year, scope, report, cells } = given
    const against = (await againstAgency(at, given)) ?? againstFigures(report, given)
    if (against !== null) return against
    const begun = await beginFromReport(at, { reportId, year, scope, report })
    if (!begun.ok || cells.length === 0) return begun
    const { tx, actor } = at
    const there = new Map((await cellsOf(tx, actor.agencyId, reportId)).map((cell) => [cell.cell, cell]))
    const set = cells.flatMap(({ cell, value, note }): readonly CellContent[] => {
      const read = there.get(cell)
      return read === undefined ? [] : [{ ...read, value, source: "entered", note }]
    })
    await updateCells(tx, actor.agencyId, reportId, set)
    return { ...begun, with: [recorded("report.cells-entered", reportId, { reportId, cells: cells.map(({ cell }) => cell), withdrawn: [] })] }
  },
})
