import { matrix, type Fill, type Grid } from "../grid.ts"
import type { Carrier } from "./carrier.ts"
import { textDocument } from "./text.ts"

const md = { heading: "## ", title: "# " }

/** A well-formed Markdown table: every place, a line of dashes below the first row. */
export const pipeTable = (grid: Grid, fill: Fill): string => {
  const rows = matrix(grid, fill)
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`
  const dashes = `|${(rows[0] ?? []).map(() => "---").join("|")}|`
  return rows.flatMap((row, i) => (i === 0 ? [line(row), dashes] : [line(row)])).join("\n")
}

/** Ragged: only the cells that are there, no line of dashes, pipes between. */
const raggedTable = (grid: Grid, trailing: string): string => grid.map((row) => row.map((one) => one.text).join(" | ") + trailing).join("\n")

/** Markdown, spans blank. */
export const pipes: Carrier = {
  name: "pipes",
  extension: "md",
  keepsBlanks: true,
  write: (doc) => textDocument(doc, (grid) => pipeTable(grid, "blank"), md),
}

/** Markdown as pandas writes it: the label again in every place it spans. */
export const pipesRepeated: Carrier = {
  name: "pipes-repeated",
  extension: "md",
  keepsBlanks: true,
  write: (doc) => textDocument(doc, (grid) => pipeTable(grid, "both"), md),
}

/** One table row a line, ragged, with a pipe at the end or none. */
export const ragged: Carrier = {
  name: "ragged",
  extension: "txt",
  keepsBlanks: true,
  write: (doc, random) => {
    const trailing = random.pick([" |", ""])
    return textDocument(doc, (grid) => raggedTable(grid, trailing))
  },
}

/** Markdown whose headings are only set in bold. */
export const pipesBold: Carrier = { ...pipes, name: "pipes-bold", write: (doc, random) => pipes.write(doc, random).replace(/^#+ (.*)$/gm, "**$1**") }
