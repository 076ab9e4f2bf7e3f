import { cellsById, formCells, nestFigures, requestColumns, rowsOnly2021, type Edition, type Figure, type TableId } from "@gongkai/report"
import { JsonFault } from "./fault.ts"
import { takeKeys, takeNumber, type Found } from "./take.ts"

const branches: ReadonlySet<string> = new Set(
  [...cellsById.keys()].flatMap((id) => {
    const steps = id.split(".")
    return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join("."))
  }),
)

const collect = (found: Found, into: Map<string, Figure>): void => {
  if (cellsById.has(found.path)) {
    into.set(found.path, takeNumber(found))
    return
  }
  const entries = Object.entries(takeKeys(found))
  if (entries.length === 0) throw new JsonFault(found.path, "缺少单元格")
  for (const [key, value] of entries) {
    const path = `${found.path}.${key}`
    if (key.includes(".") || !(branches.has(path) || cellsById.has(path))) throw new JsonFault(found.path, `有格式里没有的键：${key.slice(0, 40)}`)
    collect({ value, path }, into)
  }
}

const mayBeAbsent = (id: string): boolean => rowsOnly2021.some((row) => id.startsWith(`requests.${row}.`))

/** The cells that must be there. Table 2 is told by the form of 2019's last row; in table 3 two rows may be absent, each as a whole. */
const wantedCells = (table: TableId, figures: ReadonlyMap<string, Figure>): readonly string[] => {
  const edition: Edition = table === "disclosure" && [...figures.keys()].some((id) => id.startsWith("disclosure.procurement.")) ? "2019" : "2021"
  const absent = (id: string): boolean => mayBeAbsent(id) && !requestColumns.some((column) => figures.has(id.replace(/[^.]+$/u, column.id)))
  return formCells(edition, table).flatMap(({ id }) => (absent(id) ? [] : [id]))
}

/**
 * A table's figures, every cell accounted for.
 * @param found the table, or null
 * @returns nested as the report has them; null for null
 * @throws JsonFault at the first cell that is missing, unknown or no figure
 */
export const takeTable = (found: Found, table: TableId): Record<string, unknown> | null => {
  if (found.value === null) return null
  const figures = new Map<string, Figure>()
  collect({ value: found.value, path: table }, figures)
  const wanted = wantedCells(table, figures)
  const missing = wanted.find((id) => !figures.has(id))
  if (missing !== undefined) throw new JsonFault(missing, "缺少")
  if (figures.size > wanted.length) throw new JsonFault(table, "混有两版格式的单元格")
  return nestFigures(table, figures)
}
