import { requestRowsOf } from "@gongkai/report"
import { lines, linesPiped } from "../carriers/lines.ts"
import { html } from "../carriers/html.ts"
import { serialisations } from "../carriers/index.ts"
import { pipes, ragged } from "../carriers/pipes.ts"
import { spaces } from "../carriers/spaces.ts"
import { tab } from "../carriers/tab.ts"
import type { Grid } from "../grid.ts"
import { across, type Layout } from "../layout.ts"
import { blank, reprinted, requestCell, sheetOf, type Sheet } from "../sheet.ts"
import type { Source } from "../source.ts"

/** Pattern 19: (六) as one row in a report of the 2021 form, and the tables of 2019 in a report for a later year. */
const editions: readonly Layout[] = [
  ...across(
    { name: "mixed-forms", covers: [19], needs: { edition: "2021", requestsEdition: "2019" }, set: () => ({ truth: { says: ["form.mixed"] } }) },
    serialisations,
  ),
  ...across({ name: "old-form", covers: [19], needs: { edition: "2019", year: 2022 }, set: () => ({ truth: { says: ["form.wrongYear"] } }) }, [
    tab,
    pipes,
    lines,
    html,
  ]),
]

const rowsBlanked = (source: Source, rows: readonly string[]): Sheet =>
  reprinted(sheetOf(source.figures), (id) => (rows.includes(requestCell(id)?.row ?? "") ? blank : undefined))

/** Rows that may go astray without a group losing all of its rows. */
const detailRows = ["refused.thirdPartyRights", "refused.deliberativeProcess", "notProcessed.publication", "unavailable.requiresCreation"]

/** A row that is not there: null, and a warning. */
const missing: readonly Layout[] = across(
  {
    name: "row-missing",
    covers: ["expected"],
    set: (source, random) => {
      const row = random.pick(detailRows)
      return { sheet: rowsBlanked(source, [row]), doc: { requests: { rows: (one) => one.id !== row } }, truth: { says: ["row.missing"] } }
    },
  },
  [tab, pipes, lines, spaces, html],
)

const dropEmpty = (grid: Grid): Grid => grid.map((row) => row.filter((one) => one.role !== "value" || one.text !== ""))
const dropFigures = (grid: Grid): Grid => grid.map((row) => row.filter((one) => one.role !== "value"))

/** Pattern 8: labels that follow each other with no values between them. */
const dropped: readonly Layout[] = [
  ...across(
    {
      name: "rows-emptied",
      covers: [8],
      set: (source, random) => {
        const rows = detailRows.filter(() => random.chance(0.5))
        const chosen = rows.length === 0 ? detailRows.slice(0, 1) : rows
        return { sheet: rowsBlanked(source, chosen), doc: { redraw: dropEmpty }, truth: { says: ["row.unreadable"] } }
      },
    },
    [lines, spaces],
  ),
  ...across(
    {
      name: "row-half-dropped",
      covers: [8],
      set: (source, random) => {
        const row = random.pick(requestRowsOf(source.requestsEdition).filter((one) => detailRows.includes(one.id))).id
        const kept = random.int(2, 4)
        let at = 0
        const sheet = reprinted(sheetOf(source.figures), (id) =>
          requestCell(id)?.row !== row ? undefined : at++ < kept ? { text: "0", value: null } : blank,
        )
        return { sheet, doc: { redraw: dropEmpty }, truth: { says: ["row.unreadable"] } }
      },
    },
    [lines, spaces],
  ),
  ...across(
    {
      name: "requests-emptied",
      covers: [8],
      set: () => ({
        doc: { redraw: (grid, table) => (table === "requests" ? dropFigures(grid) : grid) },
        truth: { refuse: ["requests"], says: ["table.unreadable"] },
      }),
    },
    [lines, linesPiped, ragged, spaces, html],
  ),
  ...across(
    {
      name: "all-emptied",
      covers: [8],
      set: () => ({ doc: { redraw: dropFigures }, truth: { refuse: ["disclosure", "requests", "disputes"], says: ["table.unreadable"] } }),
    },
    [lines, linesPiped, ragged, spaces, html],
  ),
]

/** Departures in the rows of table 3. */
export const rows: readonly Layout[] = [...editions, ...missing, ...dropped]
