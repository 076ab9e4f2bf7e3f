import type { Grid, GridCell } from "../grid.ts"
import type { Carrier } from "./carrier.ts"
import { textDocument } from "./text.ts"

const joined = (row: readonly GridCell[]): string =>
  row
    .map((one) => one.text)
    .filter((text) => text !== "")
    .join(" ")

/** A table as `pdftotext -raw` gives it: the cells of a row in one line, spaces between; empty cells leave no trace. */
export const spacedTable = (grid: Grid): string =>
  grid
    .map(joined)
    .filter((line) => line !== "")
    .join("\n")

/** PDF text: no blank lines, prose wrapped at the page's width. */
export const spaces: Carrier = {
  name: "spaces",
  extension: "txt",
  keepsBlanks: false,
  write: (doc) => {
    const wrap = (text: string): string => (text.match(/.{1,38}/gu) ?? []).join("\n")
    const wrapped = { ...doc, overview: doc.overview.map(wrap), problems: doc.problems.map(wrap), other: doc.other.map(wrap) }
    return textDocument(wrapped, spacedTable, { gap: "\n" })
  },
}
