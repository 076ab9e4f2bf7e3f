import { figuresOf, tables, type Report } from "@gongkai/report"
import { plainNumber, printedCell } from "../plain-number.ts"
import { wideCells, wideColumns } from "./columns.ts"
import { csvLine } from "./csv-line.ts"
import { guardedText } from "./formula-guard.ts"

const aboutOf = (report: Report): Record<(typeof wideColumns)[number], string> => ({
  agency: guardedText(report.agency ?? ""),
  year: report.year === null ? "" : plainNumber(report.year),
  form: report.form ?? "",
  scope: report.scope ?? "",
  title: guardedText(report.title ?? ""),
  "forms.disclosure": report.forms.disclosure ?? "",
  "forms.requests": report.forms.requests ?? "",
  tables: tables
    .filter(({ id }) => report[id] !== null)
    .map(({ id }) => id)
    .join(" "),
})

/**
 * Reports as CSV, one row a report, line by line: the header, which is the same for every file, then the reports in
 * the order given. Both editions share a file; a cell that a report's edition does not have is empty, as null is:
 * `forms.*` and `tables` tell them apart. Prose and the cells' raw texts are not in it.
 * @returns lines with their CRLF; bounded memory for any number of reports
 */
export function* csvWideLines(reports: Iterable<Report>): Generator<string> {
  yield csvLine([...wideColumns, ...wideCells])
  for (const report of reports) {
    const about = aboutOf(report)
    const figures = figuresOf(report)
    yield csvLine([...wideColumns.map((column) => about[column]), ...wideCells.map((id) => printedCell(figures.get(id)))])
  }
}
