import { computeFigures, type ComputedFigure } from "@gongkai/casework"
import { tables } from "@gongkai/report"
import type { ExitCode, Given } from "../../arguments/command.ts"
import { formTable } from "../../output/form-tables.ts"
import { write } from "../../output/stdout.ts"
import { readingAs, reportFrom, type ReportOfAgency } from "./asked.ts"

const asJson = ({ agencyId, asked }: ReportOfAgency, figures: readonly ComputedFigure[]): string =>
  `${JSON.stringify({
    agency: agencyId,
    ...asked,
    cells: figures.map((figure) => ({ ...figure, source: figure.value === null ? "open" : "computed" })),
  })}\n`

/** An open figure stays apart from a zero. */
const inWords = ({ asked: { form } }: ReportOfAgency, figures: readonly ComputedFigure[]): string =>
  tables
    .map(({ id }) => {
      const own = figures.filter(({ cell }) => cell.startsWith(`${id}.`))
      return formTable(id, form, new Map(own.map(({ cell, value }) => [cell, value === null ? "—" : String(value)])), "数")
    })
    .join("\n")

/** Prints the year's figures as the records give them. */
export const compute = async (given: Given): Promise<ExitCode> => {
  const report = reportFrom(given)
  const figures = await readingAs(report.agencyId, (tx) => computeFigures(tx, report.agencyId, report.asked))
  await write(given.flag("json") ? asJson(report, figures) : inWords(report, figures))
  return 0
}
