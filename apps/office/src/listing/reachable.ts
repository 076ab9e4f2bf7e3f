import type { TableRef } from "antd/es/table"

/** Lets the keyboard into a table that is wider than its place: give it to the table as `ref`. */
export const reachable = (table: TableRef | null): void => table?.nativeElement.querySelector(".ant-table-content")?.setAttribute("tabindex", "0")
