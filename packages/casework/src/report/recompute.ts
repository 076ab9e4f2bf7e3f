import { cellsOf, updateCells, updateReport, type CellContent } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { asOfDay } from "./begin.ts"
import { AsOf, SeenReport } from "./fields.ts"
import { cellAsComputed, figuresNow, follows } from "./figures-now.ts"
import { followTotals } from "./follow-totals.ts"
import { openStates, takeReport } from "./standing.ts"

/** A report to be computed anew; as of the day that it has where none is named. */
export const ReportToRecompute = SeenReport.extend({ asOf: AsOf })

/**
 * Computes all figures anew as of a day. What an officer entered stays and gets what the records come to beside it, totals
 * follow it again; nobody edits meanwhile.
 */
export const recomputeReport = command({
  act: "report.write",
  input: ReportToRecompute,
  async run(at, { asOf: given, ...seen }) {
    const { tx, actor, today } = at
    const report = await takeReport(at, seen, openStates, "update")
    if ("ok" in report) return report
    const asOf = asOfDay(report.year, given ?? report.asOf, today)
    if (typeof asOf !== "string") return asOf
    const { figures } = await figuresNow(tx, { ...report, asOf })
    const cells = new Map((await cellsOf(tx, actor.agencyId, report.id)).map((cell) => [cell.cell, cell]))
    const changed = figures.flatMap((figure): readonly CellContent[] => {
      const cell = cells.get(figure.cell)
      if (cell === undefined || (cell.computed === figure.value && cell.records === figure.records)) return []
      return [follows(cell) ? { ...cellAsComputed(report, figure), raw: cell.raw } : { ...cell, computed: figure.value, records: figure.records }]
    })
    const now = new Map<string, CellContent>([...cells.values(), ...changed].map((cell) => [cell.cell, cell]))
    for (const total of followTotals(report, [...now.values()])) now.set(total.cell, total)
    const written = [...now.values()].filter((cell) => cells.get(cell.cell) !== cell)
    await updateCells(tx, actor.agencyId, report.id, written)
    const version = await updateReport(tx, report, { asOf })
    return recorded("report.recomputed", report.id, { reportId: report.id, asOf, changed: written.length, version })
  },
})
