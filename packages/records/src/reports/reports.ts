import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { ReportForm, ReportScope, ReportState } from "./kinds.ts"

/** An annual report of an agency, whether at work or filed. */
export interface AnnualReport {
  readonly id: string
  readonly agencyId: string
  /** Statistical year. */
  readonly year: number
  readonly scope: ReportScope
  readonly form: ReportForm
  /** From the records, or read from a report published elsewhere. */
  readonly origin: "records" | "published"
  readonly state: ReportState
  /** 1 for the first of a year; a correction is the next. */
  readonly serial: number
  /** The published one that it corrects, and why. */
  readonly corrects: string | null
  readonly reason: string | null
  readonly title: string
  readonly asOf: Day
  /** How often it was submitted. */
  readonly round: number
  readonly version: number
}

const columns = sql`r.id, r.agency_id, r.year, r.scope, r.form, r.origin, r.state, r.serial, r.corrects, r.reason, r.title, r.as_of, r.round, r.version`

/** share: it keeps its state until the transaction ends, others may edit too; update: nobody else edits meanwhile. */
export type ReportHold = "none" | "share" | "update"
const holds: Readonly<Record<ReportHold, RawBuilder<unknown>>> = { none: sql``, share: sql`for share of r`, update: sql`for update of r` }

/** Begins a report. */
export const insertReport = async (tx: Tx, report: Omit<AnnualReport, "state" | "round" | "version">): Promise<void> => {
  await tx.insertInto("annualReport").values(report).execute()
}

/** A report of the agency, or null. */
export const reportOf = async (tx: Tx, agencyId: string, id: string, hold: ReportHold = "none"): Promise<AnnualReport | null> => {
  const { rows } = await sql<AnnualReport>`select ${columns} from gongkai.annual_report r
    where r.agency_id = ${agencyId} and r.id = ${id} ${holds[hold]}`.execute(tx)
  return rows[0] ?? null
}

/** All of an agency's reports of a year and scope, the latest serial first. */
export const reportsOfYear = async (tx: Tx, agencyId: string, year: number, scope: ReportScope): Promise<readonly AnnualReport[]> => {
  const { rows } = await sql<AnnualReport>`select ${columns} from gongkai.annual_report r
    where r.agency_id = ${agencyId} and r.year = ${year} and r.scope = ${scope} order by r.serial desc`.execute(tx)
  return rows
}

/** What of a report changes. */
export interface ReportChange {
  readonly state?: ReportState
  readonly asOf?: Day
  readonly round?: number
}

/** Changes a report that {@link reportOf} locked for update. @returns its new version */
export const updateReport = async (tx: Tx, { id, agencyId, version }: AnnualReport, change: ReportChange): Promise<number> => {
  await tx
    .updateTable("annualReport")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .execute()
  return version + 1
}

/** What a list of reports is narrowed to; null where it is not. */
export interface ReportFilter {
  readonly year: number | null
  readonly scope: ReportScope | null
  readonly state: ReportState | null
}

/** A report of a list, with the day on which it was first submitted. */
export interface ReportLine extends AnnualReport {
  readonly filedOn: Day | null
  readonly publishedOn: Day | null
}

const key = /^(\d{4}) (\d{2}) (.+)$/su

/** An agency's reports, the latest year first; a page at a time. */
export const listReports = async (tx: Tx, agencyId: string, filter: ReportFilter, { after, limit }: Paging): Promise<Page<ReportLine>> => {
  const [, year, serial, id] = key.exec(after ?? "") ?? []
  const { rows } = await sql<ReportLine>`select ${columns}, f.filed_on, f.published_on
    from gongkai.annual_report r
    left join lateral (
      select min(d.filed_on) as filed_on, max(d.published_on) as published_on
      from gongkai.filed_report d where d.agency_id = r.agency_id and d.report_id = r.id
    ) f on true
    where r.agency_id = ${agencyId}
      ${year === undefined || serial === undefined || id === undefined ? sql`` : sql`and (r.year, r.serial, r.id) < (${Number(year)}, ${Number(serial)}, ${id})`}
      ${filter.year === null ? sql`` : sql`and r.year = ${filter.year}`}
      ${filter.scope === null ? sql`` : sql`and r.scope = ${filter.scope}`}
      ${filter.state === null ? sql`` : sql`and r.state = ${filter.state}`}
    order by r.year desc, r.serial desc, r.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, (line) => `${String(line.year)} ${String(line.serial).padStart(2, "0")} ${line.id}`)
}
