import { cellsById } from "./form/form.ts"
import type { TableId } from "./form/kinds.ts"
import type { Figure, Report } from "./report.ts"

/** The figures of one table by cell id; a cell that is not in the map does not exist in that report. */
export type Figures = ReadonlyMap<string, Figure>

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const collect = (branch: Record<string, unknown>, path: string, into: Map<string, Figure>): void => {
  for (const [key, value] of Object.entries(branch)) {
    const id = `${path}.${key}`
    if (value === null || typeof value === "number") into.set(id, value)
    else if (isBranch(value)) collect(value, id, into)
  }
}

/**
 * The report's figures, flat.
 * @param tables which tables; all three where omitted
 * @returns cell id → number or null; absent tables and rows have no entries
 */
export const figuresOf = (report: Report, tables: readonly TableId[] = ["disclosure", "requests", "disputes"]): Figures => {
  const figures = new Map<string, Figure>()
  for (const table of tables) {
    const branch: unknown = report[table]
    if (isBranch(branch)) collect(branch, table, figures)
  }
  return figures
}

const stepsById = new Map([...cellsById.keys()].map((id) => [id, id.split(".")]))

/**
 * The opposite of {@link figuresOf} for one table: nests the figures by the dots of their ids.
 * @returns an object of the table's shape below its name; only the given cells are in it
 * @throws RangeError for an id that no edition of the form has
 */
export const nestFigures = (table: TableId, figures: Iterable<readonly [string, Figure]>): Record<string, unknown> => {
  const root: Record<string, unknown> = {}
  for (const [id, figure] of figures) {
    const steps = stepsById.get(id)
    if (steps === undefined) throw new RangeError(`no cell ${id} in the form`)
    if (steps[0] !== table) continue
    let branch = root
    const last = steps.length - 1
    for (let i = 1; i < last; i++) {
      const step = steps[i] ?? ""
      const next = branch[step]
      if (isBranch(next)) branch = next
      else {
        const inner: Record<string, unknown> = {}
        branch[step] = inner
        branch = inner
      }
    }
    branch[steps[last] ?? ""] = figure
  }
  return root
}
