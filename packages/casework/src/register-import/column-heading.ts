import { columnOf } from "@gongkai/documents"
import type { EntryColumn } from "./entry.ts"

/** How the template heads a column. */
export const columnHeading = (column: EntryColumn): string => columnOf(column).heading
