import type { Report } from "@gongkai/report"
import type { Given } from "../arguments/command.ts"
import { paintFor } from "../output/colour.ts"
import { findingLine } from "../output/finding-words.ts"
import type { Tally } from "../output/tally.ts"
import { readGiven } from "./run.ts"

/** A report with the name of its file. */
export interface NamedReport {
  readonly file: string
  readonly report: Report
}

/** Only what is added up or compared is kept: the prose and the notes are most of a report's size. */
const figuresOnly = (report: Report): Report => ({ ...report, sections: { overview: null, problems: null, other: null }, cells: {} })

/**
 * The reports of the inputs, for commands that need them together; files that cannot be read are named on stderr.
 * @param keep whether the prose is kept; it is not where omitted
 */
export const readReports = async (
  given: Given,
  tally: Tally,
  keep: { readonly prose: boolean } = { prose: false },
): Promise<readonly NamedReport[]> => {
  const paint = paintFor(process.stderr)
  const reports: NamedReport[] = []
  for await (const { answer } of readGiven(given, given.operands, { product: "report" })) {
    tally.add(answer)
    if (answer.report !== null) reports.push({ file: answer.file, report: keep.prose ? answer.report : figuresOnly(answer.report) })
    else process.stderr.write(`${answer.file}\n${answer.findings.map((one) => `${findingLine(one, paint)}\n`).join("")}`)
  }
  return reports
}
