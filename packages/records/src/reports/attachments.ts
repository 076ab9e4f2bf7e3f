import { sql } from "kysely"
import type { CaseFile } from "../files/case-files.ts"
import type { Tx } from "../records.ts"

/** A file that is attached to a report at work, by its place. */
export interface ReportAttachment extends Pick<CaseFile, "sha256" | "name" | "bytes" | "contentType" | "state"> {
  readonly fileId: string
  /** What readers see; the file's own name is `name`. */
  readonly title: string
  /** Of the title. */
  readonly version: number
}

/** The attachments of a report, the first one first. */
export const attachmentsOf = async (tx: Tx, agencyId: string, reportId: string): Promise<readonly ReportAttachment[]> => {
  const { rows } = await sql<ReportAttachment>`
    select a.file_id, a.title, a.version, f.sha256, f.name, f.bytes, f.content_type, f.state
    from gongkai.report_attachment a join gongkai.case_file f on f.id = a.file_id and f.agency_id = a.agency_id
    where a.agency_id = ${agencyId} and a.report_id = ${reportId} order by a.position, a.file_id collate "C"`.execute(tx)
  return rows
}

/** Attaches a file of the agency after those that are there. */
export const insertAttachment = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  { fileId, title }: Pick<ReportAttachment, "fileId" | "title">,
): Promise<void> => {
  await sql`insert into gongkai.report_attachment (agency_id, report_id, file_id, position, title)
    select ${agencyId}, ${reportId}, ${fileId}, coalesce(max(a.position), 0) + 1, ${title}
    from gongkai.report_attachment a where a.agency_id = ${agencyId} and a.report_id = ${reportId}`.execute(tx)
}

/** Attaches to a report what another of the agency has, in the same order. */
export const copyAttachments = async (tx: Tx, agencyId: string, fromReportId: string, toReportId: string): Promise<void> => {
  await sql`insert into gongkai.report_attachment (agency_id, report_id, file_id, position, title)
    select a.agency_id, ${toReportId}, a.file_id, a.position, a.title
    from gongkai.report_attachment a where a.agency_id = ${agencyId} and a.report_id = ${fromReportId}`.execute(tx)
}

/** Gives an attachment another title, at a version. @returns the new version, or null where it is no longer at that one */
export const retitleAttachment = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  { fileId, title, version }: Pick<ReportAttachment, "fileId" | "title" | "version">,
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.report_attachment set title = ${title}, version = version + 1
    where agency_id = ${agencyId} and report_id = ${reportId} and file_id = ${fileId} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Puts attachments into an order: all of them, each once. */
export const orderAttachments = async (tx: Tx, agencyId: string, reportId: string, fileIds: readonly string[]): Promise<void> => {
  await sql`update gongkai.report_attachment a set position = n.position
    from unnest(${[...fileIds]}::text[]) with ordinality n (file_id, position)
    where a.agency_id = ${agencyId} and a.report_id = ${reportId} and a.file_id = n.file_id`.execute(tx)
}

/** Takes an attachment away; its file stays, for a round that was filed may name it. @returns whether it was there */
export const deleteAttachment = async (tx: Tx, agencyId: string, reportId: string, fileId: string): Promise<boolean> => {
  const { rows } = await sql`delete from gongkai.report_attachment
    where agency_id = ${agencyId} and report_id = ${reportId} and file_id = ${fileId} returning file_id`.execute(tx)
  return rows.length > 0
}
