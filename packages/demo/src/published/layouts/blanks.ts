import { formCells } from "@gongkai/report"
import { withBlanks, serialisations } from "../carriers/index.ts"
import { htmlBlank, htmlNbsp } from "../carriers/html-pages.ts"
import { alternateCells } from "../carriers/lines.ts"
import { pipes, ragged } from "../carriers/pipes.ts"
import { tab } from "../carriers/tab.ts"
import { across, type Layout } from "../layout.ts"
import { blank, markForNought, reprinted, requestCell, sheetOf, type Sheet } from "../sheet.ts"
import type { Source } from "../source.ts"

const blanked = (source: Source, empty: (row: string, column: string, value: number | null) => boolean): Sheet =>
  reprinted(sheetOf(source.figures), (id, printed) => {
    const cell = requestCell(id)
    return cell !== undefined && empty(cell.row, cell.column, printed.value) ? blank : undefined
  })

const isDetail = (row: string): boolean => !["received", "carriedIn", "concluded", "carriedOut"].includes(row)

/** Patterns 1, 2 and 4: value cells of table 3 that are there and empty. */
const empty: readonly Layout[] = [
  ...across(
    {
      name: "blank-noughts",
      covers: [1],
      set: (source) => ({ sheet: blanked(source, (_row, column, value) => value === 0 && column !== "total" && column !== "naturalPerson") }),
    },
    withBlanks,
  ),
  ...across({ name: "blank-parts", covers: [1], set: (source) => ({ sheet: blanked(source, (_row, column) => column !== "total") }) }, withBlanks),
  ...across(
    { name: "blank-detail-totals", covers: [2], set: (source) => ({ sheet: blanked(source, (row, column) => column === "total" && isDetail(row)) }) },
    [htmlNbsp, htmlBlank, ...withBlanks.filter((carrier) => carrier.extension !== "html")],
  ),
  ...across(
    {
      name: "concluded-last-two",
      covers: [4],
      set: (source) => ({ sheet: blanked(source, (row, column) => row === "concluded" && column !== "total" && column !== "otherOrganization") }),
    },
    withBlanks,
  ),
]

/** Pattern 2: blank cells that are not empty: the space that does not break, the wide space, the entity as text. */
const invisible: readonly Layout[] = across(
  {
    name: "blank-invisible",
    covers: [2],
    set: (source, random) => {
      const text = random.pick(["\u00A0", "\u3000", "&nbsp;", " \u00A0 "])
      const sheet = reprinted(sheetOf(source.figures), (id, printed) =>
        requestCell(id) !== undefined && printed.value === 0 && !id.endsWith(".total") ? { text, value: null } : undefined,
      )
      return { sheet }
    },
  },
  [tab, pipes, ragged, alternateCells],
)

/** A table whose value cells are all there and all empty: every cell null, and a warning, no error. */
const wholly: readonly Layout[] = across(
  {
    name: "blank-table",
    covers: [1],
    set: (source, random) => {
      const table = random.pick(["disclosure", "requests", "disputes"] as const)
      const edition = table === "requests" ? source.requestsEdition : source.edition
      const cells = new Set(formCells(edition, table).map((cell) => cell.id))
      return { sheet: reprinted(sheetOf(source.figures), (id) => (cells.has(id) ? blank : undefined)), truth: { says: ["table.blank"] } }
    },
  },
  withBlanks,
)

const mark = (name: string, covers: Layout["covers"], marks: readonly string[]): readonly Layout[] =>
  across({ name, covers, set: (source, random) => ({ sheet: sheetOf(source.figures, markForNought(random.pick(marks))) }) }, serialisations)

/** Pattern 3 and what is to be expected: a mark in place of nought. A mark is no number, so the cell is null. */
const marks: readonly Layout[] = [...mark("slash", [3], ["/"]), ...mark("empty-mark", ["expected"], ["-", "—", "－", "无", "N/A"])]

/** Cells that are empty or hold a mark. */
export const blanks: readonly Layout[] = [...empty, ...invisible, ...wholly, ...marks]
