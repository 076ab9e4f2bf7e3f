import { sql } from "kysely"
import { byReport } from "./by-report.ts"
import type { Tx } from "../records.ts"
import { reportSections, type ReportSectionId } from "./kinds.ts"

/** A section of prose of a report at work: paragraphs parted by \n. */
export interface ReportSection {
  readonly section: ReportSectionId
  readonly text: string
  readonly version: number
}

/** Writes the sections of a report that is begun, empty where no words are given. */
export const insertSections = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  texts: Readonly<Partial<Record<ReportSectionId, string>>>,
): Promise<void> => {
  await tx
    .insertInto("reportSection")
    .values(reportSections.map((section) => ({ agencyId, reportId, section, text: texts[section] ?? "" })))
    .execute()
}

/** The sections of a report. */
export const sectionsOf = async (tx: Tx, agencyId: string, reportId: string): Promise<readonly ReportSection[]> => {
  const { rows } = await sql<ReportSection>`select s.section, s.text, s.version from gongkai.report_section s
    where s.agency_id = ${agencyId} and s.report_id = ${reportId}
    order by array_position(array['overview', 'problems', 'other'], s.section)`.execute(tx)
  return rows
}

/** The sections of some reports of an agency. */
export const sectionsOfReports = async (
  tx: Tx,
  agencyId: string,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportSection[]>> => {
  const { rows } = await sql<ReportSection & { reportId: string }>`select s.report_id, s.section, s.text, s.version from gongkai.report_section s
    where s.agency_id = ${agencyId} and s.report_id = any(${reportIds}::text[])
    order by array_position(array['overview', 'problems', 'other'], s.section)`.execute(tx)
  return byReport(rows)
}

/** Writes a section anew, at a version. @returns the new version, or null where it is no longer at that one */
export const updateSection = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  { section, text, version }: ReportSection,
): Promise<number | null> => {
  const row = await tx
    .updateTable("reportSection")
    .set({ text, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("reportId", "=", reportId)
    .where("section", "=", section)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
