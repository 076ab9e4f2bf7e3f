import { reportFormats, writeReport, type ReportFormat } from "@gongkai/documents"
import { standingReport, type ReportScope } from "@gongkai/records"
import { parseReport } from "@gongkai/report/schema"
import type { ExitCode, Given } from "../../arguments/command.ts"
import { WrongArguments } from "../../arguments/wrong-arguments.ts"
import { write } from "../../output/stdout.ts"
import { readingAs, reportFrom } from "./asked.ts"

const formatFrom = (text: string | null): ReportFormat => {
  const format = reportFormats.find(({ id }) => id === (text ?? "json"))
  if (format === undefined) throw new WrongArguments("arguments.valueWrong", `--to ${String(text)}`)
  return format.id
}

const scopeFrom = (text: string | null): ReportScope => (text === "tree" ? "tree" : "agency")

/** Writes what an agency has filed for a year: the published report, else what was cleared or submitted; nothing that is at work. */
export const file = async (given: Given): Promise<ExitCode> => {
  const { agencyId, asked } = reportFrom(given)
  const [format, scope] = [formatFrom(given.text("to")), scopeFrom(given.text("scope"))]
  const filed = await readingAs(agencyId, (tx) => standingReport(tx, agencyId, { year: asked.year, scope }, "published"))
  if (filed === null) throw new WrongArguments("report.notFiled", `${agencyId} ${String(asked.year)}`)
  await write(given.flag("fingerprint") ? `${JSON.stringify(filed.fingerprint)}\n` : await writeReport(parseReport(filed.report), format))
  return 0
}
