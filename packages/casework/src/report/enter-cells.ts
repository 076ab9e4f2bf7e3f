import { cellsOf, lastEnteredBy, lockCells, updateCells, type AnnualReport, type CellContent, type ReportCell } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Refused } from "../kernel.ts"
import { CellId, EnteredFigure, EntryNote } from "./fields.ts"
import { cellsOfForm } from "./asked.ts"
import { cellAsComputed } from "./figures-now.ts"
import { followTotals, isFollowing, totalsAbove } from "./follow-totals.ts"
import { openStates, takeReport } from "./standing.ts"

const Entry = z.union([
  /** A figure with where it comes from; null leaves the cell blank, which is not a nought. */
  z.strictObject({ cell: CellId, version: Version, value: EnteredFigure.nullable(), note: EntryNote }),
  /** Takes what was entered back: the cell is again what the records say. */
  z.strictObject({ cell: CellId, version: Version, withdraw: z.literal(true) }),
])
type Entry = z.output<typeof Entry>

const mostCells = 250

/** Figures to be entered, as many as a page of the form has, each at the version that was seen. */
export const CellsToEnter = z.object({
  reportId: Id,
  cells: z
    .array(Entry)
    .min(1)
    .max(mostCells)
    .refine((cells) => new Set(cells.map(({ cell }) => cell)).size === cells.length, "同一格只能写一次"),
})

const entered = (report: AnnualReport, there: ReportCell, entry: Entry): CellContent => {
  if ("withdraw" in entry) return { ...cellAsComputed(report, { ...there, value: there.computed }), raw: there.raw }
  return { ...there, value: entry.value, source: "entered", note: entry.note }
}

/** The cells that others wrote meanwhile, with what is there now and who wrote it. */
const staleRefusal = async ({ tx, actor }: Circumstances, report: AnnualReport, stale: readonly ReportCell[]): Promise<Refused> => {
  const ids = stale.map(({ cell }) => cell)
  const by = await lastEnteredBy(tx, actor.agencyId, report.id, ids)
  const cells = stale.map(({ cell, value, source, note, version }) => ({
    cell,
    value,
    source,
    note,
    version,
    ...(by.get(cell) ?? { by: null, at: null }),
  }))
  return refuse("STALE", { cells })
}

/**
 * What of the withdrawn was entered by nobody. A total that follows goes back with its parts, and may be named with them, as
 * whoever takes back a block of the table does; alone it cannot go back.
 */
const neverEntered = (withdrawn: readonly ReportCell[]): readonly ReportCell[] =>
  withdrawn.filter((cell) => cell.source !== "entered" || (isFollowing(cell) && withdrawn.every(isFollowing)))

/** Enters figures by hand, all of them or none: where one was changed by somebody else meanwhile, nothing is saved. */
export const enterCells = command({
  act: "report.write",
  input: CellsToEnter,
  async run(at, { reportId, cells }) {
    const { tx, actor } = at
    // Others may enter other cells meanwhile; nobody submits before this is done.
    const report = await takeReport(at, { reportId }, openStates, "share")
    if ("ok" in report) return report
    const form = new Set(cellsOfForm(report.form).map(({ id }) => id))
    const unknown = cells.filter(({ cell }) => !form.has(cell)).map(({ cell }) => cell)
    if (unknown.length > 0) return refuse("REPORT_CELL_UNKNOWN", { cells: unknown, form: report.form })
    const wanted = new Map(cells.map((entry) => [entry.cell, entry]))
    // The totals above are locked with them: whoever enters other parts of the same total waits, and then counts these in.
    const locked = await lockCells(tx, actor.agencyId, reportId, [
      ...new Set([...wanted.keys(), ...totalsAbove(report.form, new Set(wanted.keys()))]),
    ])
    const there = locked.filter(({ cell }) => wanted.has(cell))
    const stale = there.filter(({ cell, version }) => wanted.get(cell)?.version !== version)
    if (stale.length > 0) return staleRefusal(at, report, stale)
    const withdrawn = cells.filter((entry) => "withdraw" in entry).map(({ cell }) => cell)
    const notEntered = neverEntered(there.filter(({ cell }) => withdrawn.includes(cell))).map(({ cell }) => cell)
    if (notEntered.length > 0) return refuse("REPORT_CELL_NOT_ENTERED", { cells: notEntered })
    const written = there.flatMap((cell) => {
      const entry = wanted.get(cell.cell)
      return entry === undefined ? [] : [entered(report, cell, entry)]
    })
    const isLocked = new Set(locked.map(({ cell }) => cell))
    const byCell = new Map<string, CellContent>([...(await cellsOf(tx, actor.agencyId, reportId)), ...written].map((cell) => [cell.cell, cell]))
    // Others' totals are theirs to move: only those that were locked.
    const moved = followTotals(report, [...byCell.values()]).filter(({ cell }) => isLocked.has(cell))
    const totals = moved.map(({ cell }) => cell)
    await updateCells(tx, actor.agencyId, reportId, [...written.filter(({ cell }) => !totals.includes(cell)), ...moved])
    const named = totals.filter((cell) => !wanted.has(cell))
    return recorded("report.cells-entered", reportId, { reportId, cells: cells.map(({ cell }) => cell), withdrawn, totals: named })
  },
})
