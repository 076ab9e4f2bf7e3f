import { figuresOf, tables, type FormCell, type Report, type TableId } from "@gongkai/report"
import { plainNumber, printedCell } from "../plain-number.ts"
import { printedCells } from "../printed-tables.ts"
import { longColumns } from "./columns.ts"
import { csvLine } from "./csv-line.ts"
import { guardedText } from "./formula-guard.ts"

type LongRow = Record<(typeof longColumns)[number], string>

const line = (row: LongRow): string => csvLine(longColumns.map((column) => row[column]))

const editionIn = (report: Report, table: TableId): string => (table === "disputes" ? report.form : report.forms[table]) ?? ""

const joined = ({ groups, label }: { readonly groups: readonly string[]; readonly label: string }): string => [...groups, label].join(" ")

const printedAs = (report: Report, cell: FormCell, value: string): string => {
  const note = report.cells[cell.id]
  return note === undefined ? value : (note.raw ?? "")
}

/**
 * Reports as CSV, one row a cell, line by line: the header, then the cells in the form's order. Labels bear their groups.
 * A report without any table is one row without a cell. The prose chapters are not in it.
 * @returns lines with their CRLF; bounded memory for any number of reports
 */
export function* csvLongLines(reports: Iterable<Report>): Generator<string> {
  yield csvLine(longColumns)
  for (const report of reports) {
    const about = {
      agency: guardedText(report.agency ?? ""),
      year: report.year === null ? "" : plainNumber(report.year),
      scope: report.scope ?? "",
      title: guardedText(report.title ?? ""),
    }
    const figures = figuresOf(report)
    if (figures.size === 0) yield line({ ...about, form: report.form ?? "", table: "", cell: "", row: "", column: "", unit: "", value: "", raw: "" })
    for (const { id: table } of tables)
      for (const cell of printedCells(report, table)) {
        const value = printedCell(figures.get(cell.id))
        const { row, column, unit } = cell
        yield line({
          ...about,
          form: editionIn(report, table),
          table,
          cell: cell.id,
          row: guardedText(joined(row)),
          column: guardedText(joined(column)),
          unit,
          value,
          raw: guardedText(printedAs(report, cell, value)),
        })
      }
  }
}
