import { cellsById, figuresOf, formSections, nestFigures, type CellNote, type Place, type Report, type TableId } from "@gongkai/report"
import { printedCells } from "../printed-tables.ts"

const tableOf = (report: Report, table: TableId): unknown => {
  if (report[table] === null) return null
  const figures = figuresOf(report, [table])
  return nestFigures(
    table,
    printedCells(report, table).map(({ id }) => [id, figures.get(id) ?? null]),
  )
}

const placeOf = (at: Place): Place => {
  if ("line" in at) return { line: at.line, column: at.column }
  return "table" in at ? { table: at.table, row: at.row, column: at.column } : { page: at.page, x: at.x, y: at.y }
}

const noteOf = ({ raw, at, repaired }: CellNote): CellNote => ({ raw, at: at === null ? null : placeOf(at), repaired })

const order: ReadonlyMap<string, number> = new Map([...cellsById.keys()].map((id, at) => [id, at]))

/** In the form's order; ids that the form does not have come last, by their characters. */
const notesOf = (cells: Report["cells"]): Record<string, CellNote> => {
  const place = (id: string): number => order.get(id) ?? order.size
  const entries = Object.entries(cells).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([id, note]) => [id, noteOf(note)]))
}

/**
 * A report as JSON, the contract `gongkai.report/1`: keys in the contract's order and figures in the form's,
 * whatever order the value has; two blanks of indentation, a line feed at the end.
 * @returns the same text for the same report
 */
export const jsonText = (report: Report): string => {
  const { schema, form, forms, scope, year, agency, title, sections, cells } = report
  const prose = formSections.flatMap((section) => (section.holds === "prose" ? [[section.id, sections[section.id]] as const] : []))
  const ordered = {
    schema,
    form,
    forms: { disclosure: forms.disclosure, requests: forms.requests },
    scope,
    year,
    agency,
    title,
    sections: Object.fromEntries(prose),
    disclosure: tableOf(report, "disclosure"),
    requests: tableOf(report, "requests"),
    disputes: tableOf(report, "disputes"),
    cells: notesOf(cells),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}
