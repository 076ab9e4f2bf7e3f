import { htmlBlank } from "../carriers/html-pages.ts"
import { lines } from "../carriers/lines.ts"
import { pipes } from "../carriers/pipes.ts"
import { spaces } from "../carriers/spaces.ts"
import { tab } from "../carriers/tab.ts"
import { docOf } from "../document.ts"
import { makeFigures } from "../figures.ts"
import { resolved, type Grid } from "../grid.ts"
import { across, type Family, type Layout } from "../layout.ts"
import { sheetOf } from "../sheet.ts"

/** Each row of the one table with the values of the other behind its own. */
const sideBySide = (now: Grid, before: Grid): Grid =>
  resolved(now).map((row, y) => [
    ...row,
    ...(resolved(before)[y] ?? []).filter((one) => one.role === "value" || (y < 3 && one.role === "head" && one.text !== "")),
  ])

/** The same where spans leave no trace. */
const oneBehindTheOther = (now: Grid, before: Grid): Grid => now.map((row, y) => [...row, ...(before[y] ?? []).filter((one) => one.role === "value")])

const family = (name: string, join: (now: Grid, before: Grid) => Grid): Family => ({
  name,
  covers: [24],
  set: (source, random) => {
    const figures = makeFigures(random, { edition: source.edition, size: random.pick(["few", "many"]) })
    const before = docOf(source, sheetOf(figures)).grids
    return {
      doc: { redraw: (grid, table) => join(grid, before[table]) },
      truth: { refuse: ["disclosure", "requests", "disputes"], says: ["table.unreadable"] },
    }
  },
})

/** Pattern 24: this year's and last year's values in one line; nothing says which is which, so all three tables are refused. */
export const twoYears: readonly Layout[] = [
  ...across(family("two-years", sideBySide), [tab, pipes, htmlBlank]),
  ...across(family("two-years", oneBehindTheOther), [spaces, lines]),
]
