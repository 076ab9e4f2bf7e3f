import { boxes, columnsOfPdf, commas, oneLine } from "../carriers/unruled.ts"
import { html } from "../carriers/html.ts"
import { htmlPage, htmlBody, htmlTable } from "../carriers/html.ts"
import type { Carrier } from "../carriers/carrier.ts"
import { cell, headRows, type Grid } from "../grid.ts"
import { across, type Family, type Layout } from "../layout.ts"
import type { Doc } from "../document.ts"

const proper: Family = { name: "unruled", covers: [21], set: () => ({}) }

const redrawn = (name: string, redraw: (grid: Grid, doc: Doc) => Grid): Carrier => ({
  ...html,
  name,
  write: (doc) =>
    htmlPage(
      doc,
      htmlBody(doc, (grid) => htmlTable(redraw(grid, doc), { spans: "real" })),
    ),
})

/** An empty column behind each column, as a spreadsheet has that was laid out with narrow ones. */
const htmlSpacers = redrawn("html-spacers", (grid) => grid.map((row) => row.flatMap((one) => [one, cell("label", "", 1, one.rows)])))

/** A column in front that counts the rows of table 3. */
const htmlCounted = redrawn("html-counted", (grid, doc) =>
  grid === doc.grids.requests
    ? grid.map((row, y) => {
        const heads = headRows(grid)
        if (y === 0) return [cell("head", "序号", 1, heads), ...row]
        return y < heads ? row : [cell("label", String(y - heads + 1)), ...row]
      })
    : grid,
)

/** Pattern 21 in further hands: boxes, commas, one line a table, columns of blanks, columns that hold nothing or only count. */
export const unruled: readonly Layout[] = across(proper, [boxes, commas, oneLine, columnsOfPdf, htmlSpacers, htmlCounted])
