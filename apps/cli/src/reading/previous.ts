import { extname } from "node:path"
import { readReport } from "@gongkai/documents"
import type { Report } from "@gongkai/report"
import { bytesAt } from "../inputs/bytes-at.ts"
import { converterFor } from "./converter.ts"
import { identityKey, type Job, type PreviousReports, type Task } from "./task.ts"

const pathFor = (report: Report, job: Job, { always, byIdentity }: PreviousReports): string | null => {
  if (always !== null) return always
  if (report.agency === null || report.year === null) return null
  const paths = byIdentity.get(identityKey(report.agency, report.year - 1)) ?? []
  // Where last year's report lies there in several formats, the one of the same format is the likeliest to compare with.
  return paths.find((path) => extname(path) === extname(job.file)) ?? paths[0] ?? null
}

/** Last year's report of the same agency; null where none is at hand or where it cannot be read. */
export const findPrevious = async (
  report: Report,
  job: Job,
  previous: PreviousReports,
  { maxBytes, fileTime }: Pick<Task, "maxBytes" | "fileTime">,
): Promise<{ readonly path: string; readonly report: Report } | null> => {
  const path = pathFor(report, job, previous)
  if (path === null) return null
  const bytes = await bytesAt(path, maxBytes)
  const read = bytes instanceof Uint8Array ? (await readReport(bytes, converterFor(fileTime))).report : null
  return read === null ? null : { path, report: read }
}
