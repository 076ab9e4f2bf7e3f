import { readReport, writeReport } from "@gongkai/documents"
import { checkForm, checkProse, checkYear, finding, type Finding, type Report } from "@gongkai/report"
import { failureWords, type Failure } from "../inputs/failure.ts"
import { bytesAt } from "../inputs/bytes-at.ts"
import { converterFor } from "./converter.ts"
import { findPrevious } from "./previous.ts"
import { recognitionFor } from "./recognition.ts"
import type { Answer, Job, Summary, Task } from "./task.ts"

const encoder = new TextEncoder()

interface Reading {
  readonly report: Report | null
  readonly findings: readonly Finding[]
  readonly previous: string | null
}

const unreadable = ({ reason, detail }: Failure): Reading => ({
  report: null,
  findings: [finding("file.unreadable", reason, `${failureWords[reason]}${detail === undefined ? "" : `（${detail}）`}`)],
  previous: null,
})

interface MoreChecks {
  readonly findings: readonly Finding[]
  readonly previous: string | null
}

const moreChecks = async (report: Report, job: Job, task: Task): Promise<MoreChecks> => {
  if (task.previous === null) return { findings: [], previous: null }
  const previous = await findPrevious(report, job, task.previous, task)
  const overYears = previous === null ? [] : checkYear(report, previous.report)
  return { findings: [...overYears, ...checkProse(report)], previous: previous?.path ?? null }
}

const reading = async (job: Job, task: Task): Promise<Reading> => {
  if (job.failure !== null) return unreadable(job.failure)
  const bytes = job.path === null ? (job.bytes ?? new Uint8Array()) : await bytesAt(job.path, task.maxBytes)
  if (!(bytes instanceof Uint8Array)) return unreadable(bytes)
  const { report, findings } = await readReport(bytes, { provenance: task.provenance, ...converterFor(task.fileTime), ...recognitionFor(bytes) })
  if (report === null) return { report, findings, previous: null }
  const more = await moreChecks(report, job, task)
  return { report, findings: [...findings, ...checkForm(report), ...more.findings], previous: more.previous }
}

const summaryOf = (report: Report): Summary => ({
  agency: report.agency,
  year: report.year,
  form: report.form,
  received: report.requests?.received.total ?? null,
  concluded: report.requests?.concluded.total ?? null,
  carriedOut: report.requests?.carriedOut.total ?? null,
})

const bytesFor = async (job: Job, task: Task, { report, findings, previous }: Reading): Promise<Uint8Array | null> => {
  switch (task.product) {
    case "line":
      return encoder.encode(JSON.stringify({ file: job.file, report, findings, ...(task.previous === null ? {} : { previous }) }))
    case "wide":
      return report === null ? null : writeReport(report, "csv-wide")
    case "document":
      return report === null ? null : await writeReport(report, task.format)
    case "summary":
    case "report":
      return null
  }
}

const count = (findings: readonly Finding[], severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length

/**
 * Reads one file and makes the run's product of it. Never throws: where reading fails in a way that
 * no reader foresaw, the file is named as unreadable, and the next one is read as if nothing had been.
 */
export const answerTo = async (job: Job, task: Task): Promise<Answer> => {
  try {
    return await answerFrom(job, task, await reading(job, task))
  } catch (error) {
    return answerFrom(job, task, unreadable({ reason: "crashed", detail: error instanceof Error ? error.message : String(error) }))
  }
}

const answerFrom = async (job: Job, task: Task, outcome: Reading): Promise<Answer> => ({
  file: job.file,
  readable: outcome.report !== null,
  errors: count(outcome.findings, "error"),
  warnings: count(outcome.findings, "warning"),
  findings: task.product === "line" ? [] : outcome.findings,
  summary: task.product === "line" || outcome.report === null ? null : summaryOf(outcome.report),
  report: task.product === "report" ? outcome.report : null,
  bytes: await bytesFor(job, task, outcome),
  previous: outcome.previous,
})
