import type { TableId } from "@gongkai/report"
import type { Doc } from "../document.ts"
import type { Grid } from "../grid.ts"
import type { Random } from "../random.ts"

/** What kind of file comes out. */
export type Extension = "txt" | "md" | "html"

/** A way in which programs serialise a report and its tables. */
export interface Carrier {
  readonly name: string
  readonly extension: Extension
  /** Whether an empty value cell still has a place of its own. */
  readonly keepsBlanks: boolean
  readonly write: (doc: Doc, random: Random) => string
  /** UTF-8 where omitted. */
  readonly encode?: (text: string) => Uint8Array
}

/** Writes one table as text. */
export type TableWriter = (grid: Grid, table: TableId) => string
