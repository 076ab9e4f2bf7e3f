import { createHash } from "node:crypto"
import {
  attachmentsOf,
  insertFiled,
  insertReportRecords,
  type AnnualReport,
  type CellRecord,
  type FiledReport,
  type ReportCell,
} from "@gongkai/records"
import { fingerprintOf, type Finding, type Report } from "@gongkai/report"
import type { Circumstances } from "../kernel.ts"
import { cellsOfForm } from "./asked.ts"
import { filedAttachment } from "../report-attachment/filed.ts"
import type { ReportPart } from "./parts.ts"
import { isTotal } from "./totals.ts"

/** A report that is filed, as it is filed. */
export interface ToFreeze {
  readonly working: AnnualReport
  readonly round: number
  readonly report: Report
  readonly cells: readonly ReportCell[]
  readonly findings: readonly (Finding & { readonly said?: { readonly verdict: string; readonly note: string } })[]
  /** What stands behind the cells that are computed or summed. */
  readonly records: readonly CellRecord[]
  readonly parts: readonly ReportPart[] | null
  readonly state: FiledReport["state"]
  readonly filedOn: FiledReport["filedOn"]
  readonly publishedOn: FiledReport["publishedOn"]
  readonly despite: string | null
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

/**
 * Freezes a report with the list of the records behind its figures. A figure that is computed or summed is held to that
 * list by the database; one that an officer entered, or an import read, is not, and neither is a sum of others.
 */
export const freeze = async ({ tx, actor }: Circumstances, { working, records, cells, ...frozen }: ToFreeze): Promise<void> => {
  const { agencyId, id: reportId, form, year, scope, serial } = working
  const totals = new Set(
    cellsOfForm(form)
      .filter(isTotal)
      .map(({ id }) => id),
  )
  const fromRecords = cells.filter(({ cell, source }) => (source === "computed" || source === "summed") && !totals.has(cell))
  const held = new Map(fromRecords.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  const counts = new Map(fromRecords.flatMap(({ cell, records: count }) => (count === null ? [] : [[cell, count] as const])))
  const { round, report, findings, parts, state, filedOn, publishedOn, despite } = frozen
  const fingerprint = fingerprintOf(report, { records: counts, held }, sha256)
  await insertFiled(tx, {
    ...{ agencyId, reportId, round, serial, year, scope, form, state, filedOn, filedBy: actor.personId, despite, publishedOn },
    ...{ report, figures: cells.map(({ value }) => value), fingerprint, findings, parts },
    attachments: (await attachmentsOf(tx, agencyId, reportId)).map(filedAttachment),
  })
  const listed = records.filter(({ cell }) => held.has(cell))
  await insertReportRecords(tx, agencyId, { reportId, round }, listed)
}
