import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { FiledState, ReportForm, ReportScope } from "./kinds.ts"

/** A report as it was submitted, less its long content. */
export interface FiledReport {
  readonly agencyId: string
  readonly reportId: string
  readonly round: number
  readonly serial: number
  readonly year: number
  readonly scope: ReportScope
  readonly form: ReportForm
  readonly state: FiledState
  readonly filedOn: Day
  readonly filedBy: string
  /** Why it was submitted with errors. */
  readonly despite: string | null
  readonly clearedOn: Day | null
  readonly publishedOn: Day | null
  readonly version: number
}

/** The content of it, as plain data that was checked before it was filed. */
export interface FiledContent {
  /** gongkai.report/1. */
  readonly report: unknown
  /** Its figures in the form's order of cells. */
  readonly figures: readonly (number | null)[]
  /** gongkai.fingerprint/1; `held` are the figures that the list of records must come to. */
  readonly fingerprint: unknown
  readonly findings: unknown
  /** Of a sum: which agencies below are in it, and which are missing. */
  readonly parts: unknown
  /** What was attached, in its order, each with the hash of its content. */
  readonly attachments: unknown
  /** Of a correction that was published: what it changed. */
  readonly changes: unknown
}

const columns = sql`f.agency_id, f.report_id, f.round, f.serial, f.year, f.scope, f.form, f.state, f.filed_on, f.filed_by, f.despite, f.cleared_on, f.published_on, f.version`
const contents = sql`f.report, f.figures, f.fingerprint, f.findings, f.parts, f.attachments, f.changes`

/** Files a report. That its held figures and the records listed for it are the same is looked at when the transaction ends. */
export const insertFiled = async (tx: Tx, filed: Omit<FiledReport, "version" | "clearedOn"> & Omit<FiledContent, "changes">): Promise<void> => {
  const { report, figures, fingerprint, findings, parts, attachments } = filed
  await sql`insert into gongkai.filed_report (agency_id, report_id, round, serial, year, scope, form, state, filed_on, filed_by, despite, published_on,
      report, figures, fingerprint, findings, parts, attachments)
    values (${filed.agencyId}, ${filed.reportId}, ${filed.round}, ${filed.serial}, ${filed.year}, ${filed.scope}, ${filed.form}, ${filed.state},
      ${filed.filedOn}::date, ${filed.filedBy}, ${filed.despite}, ${filed.publishedOn}::date, ${JSON.stringify(report)}::json, ${JSON.stringify(figures)}::json,
      ${JSON.stringify(fingerprint)}::json, ${JSON.stringify(findings)}::json, ${parts === null ? null : JSON.stringify(parts)}::json,
      ${JSON.stringify(attachments)}::jsonb)`.execute(tx)
}

/** What was submitted of a report, the last round first; superiors see it too. */
export const filedRounds = async (tx: Tx, reportId: string): Promise<readonly (FiledReport & FiledContent)[]> => {
  const { rows } = await sql<FiledReport & FiledContent>`select ${columns}, ${contents} from gongkai.filed_report f
    where f.report_id = ${reportId} order by f.round desc`.execute(tx)
  return rows
}

/** The last round of a report without its content, or null; superiors see it too. */
export const lastFiled = async (tx: Tx, reportId: string): Promise<FiledReport | null> => {
  const { rows } = await sql<FiledReport>`select ${columns} from gongkai.filed_report f
    where f.report_id = ${reportId} order by f.round desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** All that an agency filed for a year, the latest first; superiors see it too. */
export const filedInYear = async (tx: Tx, agencyId: string, year: number): Promise<readonly (FiledReport & FiledContent)[]> => {
  const { rows } = await sql<FiledReport & FiledContent>`select ${columns}, ${contents} from gongkai.filed_report f
    where f.agency_id = ${agencyId} and f.year = ${year} order by f.scope, f.serial desc, f.round desc`.execute(tx)
  return rows
}

/** Which of a year's reports is asked for first: the published one, as for next year; the latest, as for a sum. */
export type FiledFirst = "published" | "latest"

/** The report of a year that stands: the published one, or what was cleared or submitted. */
export const standingReport = async (
  tx: Tx,
  agencyId: string,
  { year, scope }: { readonly year: number; readonly scope: ReportScope },
  first: FiledFirst,
): Promise<(FiledReport & FiledContent) | null> => {
  const order = first === "published" ? ["published", "cleared", "submitted"] : ["submitted", "cleared", "published"]
  const { rows } = await sql<FiledReport & FiledContent>`select ${columns}, ${contents} from gongkai.filed_report f
    where f.agency_id = ${agencyId} and f.year = ${year} and f.scope = ${scope} and f.state = any(${order}::text[])
    order by array_position(${order}::text[], f.state) limit 1`.execute(tx)
  return rows[0] ?? null
}

/** The reports of some years that stand, of either scope, the published one first: as {@link standingReport}. */
export const standingReports = async (tx: Tx, agencyId: string, years: readonly number[]): Promise<readonly (FiledReport & FiledContent)[]> => {
  const order = ["published", "cleared", "submitted"]
  const { rows } = await sql<FiledReport & FiledContent>`select distinct on (f.year, f.scope) ${columns}, ${contents} from gongkai.filed_report f
    where f.agency_id = ${agencyId} and f.year = any(${years}::integer[]) and f.state = any(${order}::text[])
    order by f.year, f.scope, array_position(${order}::text[], f.state)`.execute(tx)
  return rows
}

/** One figure of each of some filed rounds, by its place in the form. @returns in no order; rounds that the asker may not see are not among them */
export const figureInRounds = async (
  tx: Tx,
  rounds: readonly { readonly reportId: string; readonly round: number }[],
  place: number,
): Promise<readonly { readonly reportId: string; readonly value: number | null }[]> => {
  const { rows } = await sql<{ reportId: string; value: number | null }>`select f.report_id, (f.figures ->> ${place}::integer)::float8 as value
    from unnest(${rounds.map(({ reportId }) => reportId)}::text[], ${rounds.map(({ round }) => round)}::integer[]) n (report_id, round)
    join gongkai.filed_report f on f.report_id = n.report_id and f.round = n.round`.execute(tx)
  return rows
}

/** The first day on which an agency submitted its report of a year, corrections aside; null where it never did. */
export const firstFiledOn = async (tx: Tx, agencyId: string, year: number, scope: ReportScope): Promise<Day | null> => {
  const { rows } = await sql<{ on: Day | null }>`select min(f.filed_on) as on from gongkai.filed_report f
    where f.agency_id = ${agencyId} and f.year = ${year} and f.scope = ${scope}`.execute(tx)
  return rows[0]?.on ?? null
}

/** The same of some years, of either scope; years in which it never did are not among them. */
export const firstFiledOnOfYears = async (
  tx: Tx,
  agencyId: string,
  years: readonly number[],
): Promise<readonly { readonly year: number; readonly scope: ReportScope; readonly on: Day }[]> => {
  const { rows } = await sql<{ year: number; scope: ReportScope; on: Day }>`select f.year, f.scope, min(f.filed_on) as on from gongkai.filed_report f
    where f.agency_id = ${agencyId} and f.year = any(${years}::integer[]) group by f.year, f.scope`.execute(tx)
  return rows
}

/** Where what was filed stands from now on; all that of it ever changes. */
export interface FiledChange {
  readonly state: FiledState
  readonly clearedOn?: Day
  readonly publishedOn?: Day
  readonly changes?: unknown
}

/** Says where a round stands, in the agency that filed it. @returns its new version */
export const setFiledState = async (
  tx: Tx,
  { agencyId, reportId, round, version }: FiledReport,
  { state, clearedOn, publishedOn, changes }: FiledChange,
): Promise<number> => {
  await sql`update gongkai.filed_report set state = ${state}, version = ${version + 1},
      cleared_on = coalesce(${clearedOn ?? null}::date, cleared_on), published_on = coalesce(${publishedOn ?? null}::date, published_on),
      changes = coalesce(${changes === undefined ? null : JSON.stringify(changes)}::json, changes)
    where agency_id = ${agencyId} and report_id = ${reportId} and round = ${round}`.execute(tx)
  return version + 1
}
