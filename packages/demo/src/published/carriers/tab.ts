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

/** Tab text from which an editor has taken the blanks at the ends of lines. */
export const tabTrimmed: Carrier = {
  name: "tab-trimmed",
  extension: "txt",
  keepsBlanks: false,
  write: (doc) => textDocument(doc, (grid) => tabTable(grid).replace(/\t+$/gm, "")),
}

/** Tab text as Windows saves it: a byte order mark, CR and LF. */
export const tabWindows: Carrier = { ...tab, name: "tab-windows", write: (doc, random) => "\uFEFF" + tab.write(doc, random).replaceAll("\n", "\r\n") }
