import { headRows, resolved, type Grid } from "../grid.ts"
import type { Random } from "../random.ts"
import type { Carrier, TableWriter } from "./carrier.ts"
import { lines } from "./lines.ts"
import { pipeTable } from "./pipes.ts"
import { spacedTable, spaces } from "./spaces.ts"
import { tab, tabTable } from "./tab.ts"
import { textDocument } from "./text.ts"

/** What stands in a table where a page ends. */
export interface PageBreak {
  /** Between the last row of a page and the first of the next. */
  readonly between: string
  /** Whether the header stands on the next page again. */
  readonly headAgain: boolean
}

const cut = (grid: Grid, write: (part: Grid) => string, head: Grid, at: readonly number[], page: PageBreak): string => {
  const parts = [0, ...at].map((from, i) => ({ from, part: grid.slice(from, at[i]) }))
  return parts.map(({ from, part }) => write(from > 0 && page.headAgain ? [...head, ...part] : part)).join(page.between)
}

/** Where the pages of table 3 end: once or twice below its header. */
const pageEnds = (random: Random, grid: Grid): number[] => {
  const first = headRows(grid) + random.int(2, 9)
  return random.chance(0.5) ? [first] : [first, first + random.int(4, 10)]
}

const interrupted = (
  base: Carrier,
  write: (part: Grid) => string,
  gap: string,
  spansKept: boolean,
  page: (random: Random) => PageBreak,
): Carrier => ({
  ...base,
  write: (doc, random) => {
    const table: TableWriter = (grid, id) => {
      const rows = spansKept ? grid : resolved(grid)
      return id === "requests" ? cut(rows, write, rows.slice(0, headRows(grid)), pageEnds(random, grid), page(random)) : write(rows)
    }
    return textDocument(doc, table, { gap })
  },
})

/** Text carriers in which table 3 runs over two or three pages. @param page draws what stands between them */
export const overPages = (page: (random: Random) => PageBreak): readonly Carrier[] => [
  interrupted(tab, tabTable, "\n\n", false, page),
  interrupted({ ...tab, name: "pipes", extension: "md" }, (part) => pipeTable(part, "blank"), "\n\n", false, page),
  interrupted(lines, (part) => part.flatMap((row) => row.map((one) => one.text)).join("\n"), "\n\n", true, page),
  interrupted(spaces, spacedTable, "\n", true, page),
]
