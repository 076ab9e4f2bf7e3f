import { matrix, type Grid } from "../grid.ts"
import type { Carrier } from "./carrier.ts"
import { textDocument } from "./text.ts"

/** A table as a spreadsheet's clipboard gives it: every place, tabs between. */
export const tabTable = (grid: Grid): string =>
  matrix(grid)
    .map((row) => row.join("\t"))
    .join("\n")

/** Tab text in a rectangle, spans blank. */
export const tab: Carrier = { name: "tab", extension: "txt", keepsBlanks: true, write: (doc) => textDocument(doc, tabTable) }
