import type { AnnualReport, CellContent, CellRecord, ReportCell, Tx } from "@gongkai/records"
import { cellsOfForm } from "./asked.ts"
import { computeFigures, type ComputedFigure } from "./compute.ts"
import { recordsInCells } from "./open-figure.ts"
import type { ReportPart } from "./parts.ts"
import { sumTree } from "./roll-up.ts"
import { isTotal } from "./totals.ts"

type Asked = Pick<AnnualReport, "agencyId" | "scope" | "year" | "form" | "asOf">

/** What the records, or the reports of those below, come to now; with what stands behind it. */
export interface FiguresNow {
  readonly figures: readonly ComputedFigure[]
  /** Of a tree: who is in the sum. */
  readonly parts: readonly ReportPart[] | null
  /** What stands behind the cells that are no totals; asked for only where a report is filed. */
  readonly records: () => Promise<readonly CellRecord[]>
}

const recordsOfParts = (sum: Awaited<ReturnType<typeof sumTree>>, { form }: Asked): readonly CellRecord[] => {
  const cells = cellsOfForm(form)
  return sum.figures.flatMap(({ part, figures }) =>
    cells.flatMap((cell, place): readonly CellRecord[] => {
      const amount = figures[place] ?? null
      // A nought adds nothing: thousands of parts have few figures that are none. Their values are in the parts' own reports.
      if (amount === null || amount === 0 || isTotal(cell)) return []
      return [{ cell: cell.id, kind: "report", recordId: part.reportId ?? part.agencyId, amount }]
    }),
  )
}

/** Computes, or sums, all figures of a report as of its day. */
export const figuresNow = async (tx: Tx, asked: Asked): Promise<FiguresNow> => {
  const { agencyId, scope } = asked
  if (scope === "tree") {
    const sum = await sumTree(tx, agencyId, asked)
    const figures = sum.cells.map(({ cell, sum: value, printed }) => ({ cell, value, records: printed }))
    return { figures, parts: sum.parts, records: () => Promise.resolve(recordsOfParts(sum, asked)) }
  }
  const figures = await computeFigures(tx, agencyId, asked)
  const records = async (): Promise<readonly CellRecord[]> =>
    (await recordsInCells(tx, agencyId, asked)).map(({ cell, kind, id, amount }) => ({ cell, kind, recordId: id, amount }))
  return { figures, parts: null, records }
}

/** A cell that holds what the records come to; open where they say nothing. */
export const cellAsComputed = ({ scope }: Pick<Asked, "scope">, { cell, value, records }: ComputedFigure): CellContent => {
  const source = scope === "tree" ? "summed" : "computed"
  return { cell, value, computed: value, records, source: value === null ? "open" : source, note: null, raw: null }
}

/** Whether the cell follows the records; what an officer entered or an import read stays as it is. */
export const follows = ({ source }: Pick<ReportCell, "source">): boolean => source !== "entered" && source !== "imported"
