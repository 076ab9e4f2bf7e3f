import type { TableId } from "@gongkai/report"

const labelWidths: Readonly<Record<TableId, readonly number[]>> = { disclosure: [1.5], requests: [1.1, 1.6, 3.9], disputes: [] }

/** How wide the columns of a printed table are to each other; a column of figures is 1. */
export const columnWidths = (table: TableId, columns: number): readonly number[] => {
  const labels = labelWidths[table]
  return [...labels, ...Array.from({ length: columns - labels.length }, () => 1)]
}

/** The same as parts of a whole. @param whole what the table's width is measured as; the parts are whole numbers */
export const columnParts = (table: TableId, columns: number, whole: number): readonly number[] => {
  const widths = columnWidths(table, columns)
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.map((width) => Math.floor((width / sum) * whole))
}
