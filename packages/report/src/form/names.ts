import type { Edition, FormCell, FormColumn, FormRow, TableId } from "./kinds.ts"
import { cellsById, formCells } from "./form.ts"

/** What officers call the tables in speech: by the number of their chapter. */
export const tableNames = { disclosure: "表二", requests: "表三", disputes: "表四" } as const satisfies Record<TableId, string>

const cellsIn: Record<Edition, ReadonlyMap<string, FormCell>> = {
  "2019": new Map((["disclosure", "requests", "disputes"] as const).flatMap((table) => formCells("2019", table).map((cell) => [cell.id, cell]))),
  "2021": new Map((["disclosure", "requests", "disputes"] as const).flatMap((table) => formCells("2021", table).map((cell) => [cell.id, cell]))),
}

/**
 * A cell as an edition prints it.
 * @param edition where null or where that edition has no such cell, the other edition's
 * @returns undefined for an id that neither edition has
 */
export const cellOf = (id: string, edition: Edition | null): FormCell | undefined =>
  (edition === null ? undefined : cellsIn[edition].get(id)) ?? cellsById.get(id)

/** The editions of the form that have this cell. */
export const editionsOf = (id: string): readonly Edition[] => (["2019", "2021"] as const).filter((edition) => cellsIn[edition].has(id))

/** The row's label in quotation marks, after the innermost group it stands in: `“（三）不予公开 1.属于国家秘密”`. */
export const rowName = (row: FormRow): string => `“${[...row.groups.slice(-1), row.label].join(" ")}”`

/** The column's label in quotation marks; 其他 bears its group: `“其他（法人或其他组织）”`. */
export const columnName = (column: FormColumn): string => {
  const group = column.label === "其他" ? column.groups.at(-1) : undefined
  return `“${column.label}${group === undefined ? "" : `（${group}）`}”`
}

/**
 * A cell in words: `表三“一、本年新收政府信息公开申请数量”行“总计”列`; in table 4 the blocks stand side by side: `表四“行政复议”栏“总计”`.
 * @returns the id itself where the form has no such cell
 */
export const cellName = (id: string, edition: Edition | null = null): string => {
  const cell = cellOf(id, edition)
  if (cell === undefined) return id
  const [row, column] = [rowName(cell.row), columnName(cell.column)]
  return cell.table === "disputes" ? `表四${row}栏${column}` : `${tableNames[cell.table]}${row}行${column}列`
}
