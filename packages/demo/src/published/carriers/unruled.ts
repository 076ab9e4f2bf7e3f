import { matrix, resolved, type Grid, type GridCell } from "../grid.ts"
import type { Carrier } from "./carrier.ts"
import { textDocument } from "./text.ts"

/** Tables drawn with box characters, as terminals and old editors print them. */
export const boxes: Carrier = {
  name: "boxes",
  extension: "txt",
  keepsBlanks: true,
  write: (doc) =>
    textDocument(doc, (grid) => {
      const rows = matrix(grid)
      const rule = `├${(rows[0] ?? []).map(() => "────").join("┼")}┤`
      return rows.map((row) => `│${row.map((text) => ` ${text} `).join("│")}│`).join(`\n${rule}\n`)
    }),
}

const quoted = (text: string): string => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Tables as a spreadsheet saves them: every place, commas between. */
export const commas: Carrier = {
  name: "commas",
  extension: "txt",
  keepsBlanks: true,
  write: (doc) =>
    textDocument(doc, (grid) =>
      matrix(grid)
        .map((row) => row.map(quoted).join(","))
        .join("\n"),
    ),
}

/** Each table in one line, as a crawler leaves it that joins all words by blanks. */
export const oneLine: Carrier = {
  name: "one-line",
  extension: "txt",
  keepsBlanks: false,
  write: (doc) =>
    textDocument(doc, (grid) =>
      grid
        .flatMap((row) => row.map((one) => one.text))
        .filter((text) => text !== "")
        .join(" "),
    ),
}

const wide = (glyph: string): boolean => /[\u2018-\u201d\u2e80-\uffe6]/u.test(glyph)
const widthOf = (text: string): number => [...text].reduce((sum, glyph) => sum + (wide(glyph) ? 2 : 1), 0)
const columnWidth = 12
const labelWidth = 90

const inColumns = (row: readonly GridCell[]): string => {
  const labels = row.filter((one) => one.role !== "value" && one.text !== "").map((one) => one.text)
  const label = labels.join("  ")
  const values = row.filter((one) => one.role === "value")
  if (values.length === 0) return label
  return label + " ".repeat(Math.max(2, labelWidth - widthOf(label))) + values.map((one) => one.text.padStart(columnWidth)).join("")
}

const setInColumns = (grid: Grid): string =>
  resolved(grid)
    .map((row) => inColumns(row).trimEnd())
    .filter((line) => line !== "")
    .join("\n")

/** PDF text that keeps the page's layout: figures below each other, a blank cell a gap that only its place tells. */
export const columnsOfPdf: Carrier = {
  name: "columns-of-pdf",
  extension: "txt",
  keepsBlanks: true,
  write: (doc) => textDocument(doc, setInColumns, { gap: "\n" }),
}
