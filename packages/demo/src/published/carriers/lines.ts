import { matrix, type Grid } from "../grid.ts"
import type { Carrier } from "./carrier.ts"
import { textDocument } from "./text.ts"

const cells = (grid: Grid): string[] => grid.flatMap((row) => row.map((one) => one.text))

/** One cell a line; spans leave no trace. */
export const lines: Carrier = {
  name: "lines",
  extension: "txt",
  keepsBlanks: false,
  write: (doc) => textDocument(doc, (grid) => cells(grid).join("\n")),
}

/** One cell a line, each with a pipe behind it; an empty cell is a pipe alone. */
export const linesPiped: Carrier = {
  name: "lines-piped",
  extension: "txt",
  keepsBlanks: true,
  write: (doc) =>
    textDocument(doc, (grid) =>
      cells(grid)
        .map((text) => (text === "" ? "|" : `${text} |`))
        .join("\n"),
    ),
}

/** Cell and pipe on alternate lines, each row opened by a pipe; every place of the table is there. */
export const alternate: Carrier = {
  name: "alternate",
  extension: "txt",
  keepsBlanks: true,
  write: (doc) =>
    textDocument(doc, (grid) =>
      matrix(grid)
        .map((row) => ["|", ...row.flatMap((text) => [text, "|"])].join("\n"))
        .join("\n"),
    ),
}

/** Cell and pipe on alternate lines, nothing between the rows; spans leave no trace, an empty cell is a pipe alone. */
export const alternateCells: Carrier = {
  name: "alternate-cells",
  extension: "txt",
  keepsBlanks: true,
  write: (doc) =>
    textDocument(doc, (grid) =>
      cells(grid)
        .map((text) => (text === "" ? "|" : `${text}\n|`))
        .join("\n"),
    ),
}

/** One cell a paragraph. */
export const paragraphs: Carrier = {
  name: "paragraphs",
  extension: "txt",
  keepsBlanks: false,
  write: (doc) => textDocument(doc, (grid) => cells(grid).join("\n\n")),
}
