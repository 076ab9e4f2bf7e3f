import type { FormCell } from "@gongkai/report"

/** A sum of other cells: a 总计 of table 3 or 4, or （七）总计. What stands in a row or a column stands in its sum. */
export const isTotal = ({ table, row, column }: FormCell): boolean => table !== "disclosure" && (column.id === "total" || row.id === "concluded")
