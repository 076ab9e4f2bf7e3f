import { requestRowsOf, type RequestColumnId } from "@gongkai/report"
import { serialisations } from "../carriers/index.ts"
import { html } from "../carriers/html.ts"
import { htmlBlank } from "../carriers/html-pages.ts"
import { lines, linesPiped } from "../carriers/lines.ts"
import { pipes, ragged } from "../carriers/pipes.ts"
import { spaces } from "../carriers/spaces.ts"
import { tab } from "../carriers/tab.ts"
import { cell, type Grid, type GridCell } from "../grid.ts"
import { across, type Family, type Layout } from "../layout.ts"
import type { Random } from "../random.ts"
import { blank, reprinted, requestCell, sheetOf, type Sheet } from "../sheet.ts"
import type { Source } from "../source.ts"
import { allColumns, corner } from "../tables.ts"

const without = (source: Source, missing: RequestColumnId): Sheet =>
  reprinted(sheetOf(source.figures), (id) => (requestCell(id)?.column === missing ? blank : undefined))

const missingColumn = (name: string, totalLower: boolean): readonly Layout[] =>
  across(
    {
      name,
      covers: [9],
      set: (source, random) => {
        const missing = random.pick<RequestColumnId>(["otherOrganization", "otherOrganization", "legalServiceOrganization", "researchInstitution"])
        const columns = allColumns.filter((column) => column !== missing)
        return { sheet: without(source, missing), doc: { requests: { columns, totalLower } }, truth: { says: ["column.missing"] } }
      },
    },
    [tab, pipes, ragged, lines, linesPiped, spaces, html, htmlBlank],
  )

/**
 * Pattern 9: one of the organisations' columns is missing, its header too, or 总计 stands a row lower in the header. The header names the
 * columns that are there, so the place of every number is determined; the missing column is null in every row.
 */
const missing: readonly Layout[] = [
  ...missingColumn("column-missing", false),
  ...missingColumn("column-missing-total-lower", true),
  ...across({ name: "total-lower", covers: [9], set: () => ({ doc: { requests: { totalLower: true } } }) }, serialisations),
]

/** To be expected: 总计 as the first column, its header too. */
const totalFirst: readonly Layout[] = across(
  {
    name: "total-first",
    covers: ["expected"],
    set: () => ({ doc: { requests: { columns: ["total", ...allColumns.filter((column) => column !== "total")] } } }),
  },
  serialisations,
)

const wholeHeader = (): Grid => [
  [cell("head", corner, 2, 3), cell("head", "申请人情况", 6), cell("head", "总计", 1, 3)],
  [cell("head", "自然人", 1, 2), cell("head", "法人或其他组织", 5)],
  ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((label) => cell("head", label)),
]

/** The header of a table that has lost a column: 总计 a row lower, and last but for nothing. */
const shortHeader = (columns: readonly RequestColumnId[]): Grid => [
  [cell("head", corner, 2, 3), cell("head", "申请人情况", columns.length)],
  [cell("head", "自然人", 1, 2), cell("head", "法人或其他组织", columns.length - 2), cell("head", "总计", 1, 2)],
  ["商业企业", "科研机构", "社会公益组织", "法律服务机构"].map((label) => cell("head", label)),
]

/** The rows beside which their group's label stands: of each group the first or one in the middle. */
const besideGroups = (source: Source, random: Random): ReadonlyMap<string, string> => {
  const beside = new Map<string, string>()
  const middle = random.chance(0.5)
  const rows = requestRowsOf(source.requestsEdition)
  for (const group of new Set(rows.flatMap((row) => row.groups.slice(1)))) {
    const members = rows.filter((row) => row.groups[1] === group)
    const row = members[middle ? Math.floor((members.length - 1) / 2) : 0]
    if (row !== undefined) beside.set(row.id, group)
  }
  return beside
}

/** Two columns of labels: where a group's label stands, the row's own is pushed into the first value column. */
const swallowedGrid = (source: Source, sheet: Sheet, beside: ReadonlyMap<string, string>, columns = allColumns): Grid => [
  ...(columns.length < allColumns.length ? shortHeader(columns) : wholeHeader()),
  ...requestRowsOf(source.requestsEdition).map((row): GridCell[] => {
    const [outer] = row.groups
    const [first, ...values] = columns.map((column) => cell("value", sheet.get(`requests.${row.id}.${column}`)?.text ?? ""))
    const group = beside.get(row.id)
    if (first === undefined) return []
    if (group !== undefined) return [cell("label", ""), cell("label", group), cell("label", row.label), ...values]
    if (outer === undefined) return [cell("label", row.label), cell("label", ""), first, ...values]
    return [cell("label", row.id === "granted" ? outer : ""), cell("label", row.label), first, ...values]
  }),
]

const swallowing = (name: string, covers: Layout["covers"], lost: RequestColumnId | null): Family => ({
  name,
  covers,
  set: (source, random) => {
    const beside = besideGroups(source, random)
    const sheet = reprinted(sheetOf(source.figures), (id) => {
      const at = requestCell(id)
      return at !== undefined && (at.column === lost || (at.column === "naturalPerson" && beside.has(at.row))) ? blank : undefined
    })
    const columns = allColumns.filter((column) => column !== lost)
    return {
      sheet,
      doc: { redraw: (grid, table) => (table === "requests" ? swallowedGrid(source, sheet, beside, columns) : grid) },
      truth: { says: lost === null ? ["repair.numberSwallowed"] : ["repair.numberSwallowed", "column.missing"] },
    }
  },
})

/** Pattern 10: in the rows that bear their group's label the first number is gone; that cell is null. Pattern 9 with it: a column is lost too. */
const swallowed: readonly Layout[] = [
  ...across(swallowing("number-swallowed", [10, 14], null), [tab, pipes, ragged, htmlBlank]),
  ...across(swallowing("number-swallowed-column-missing", [9, 10, 14], "otherOrganization"), [tab, pipes, ragged, htmlBlank]),
]

/** Departures in the columns of table 3. */
export const columns: readonly Layout[] = [...missing, ...totalFirst, ...swallowed]
