import { formCells, tables } from "@gongkai/report"

/** The columns of the long layout: one row a cell. `form` is the edition of the cell's table; an empty `value` is null. */
export const longColumns = ["agency", "year", "form", "table", "cell", "row", "column", "unit", "value", "raw", "scope", "title"] as const

/**
 * The columns of the wide layout before the cells: `tables` names the tables that the report has, parted by blanks,
 * so that an absent table and a blank one stay apart.
 */
export const wideColumns = ["agency", "year", "form", "scope", "title", "forms.disclosure", "forms.requests", "tables"] as const

/** The wide layout's columns for cells: every cell of both editions by id, table by table; what only 2019 has comes after what 2021 has. */
export const wideCells: readonly string[] = tables.flatMap(({ id }) => [
  ...new Set([...formCells("2021", id), ...formCells("2019", id)].map((cell) => cell.id)),
])
