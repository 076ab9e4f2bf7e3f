import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A template by which an agency drafts a prose chapter of its reports. */
export interface ReportTemplate {
  readonly section: string
  readonly version: number
  /** Liquid. */
  readonly text: string
  readonly savedOn: Day
}

/** The latest of an agency's own templates, by section; a section that is not there has the product's. */
export const reportTemplates = async (tx: Tx, agencyId: string): Promise<readonly ReportTemplate[]> => {
  const { rows } = await sql<ReportTemplate>`select distinct on (section) section, version, text, saved_on from gongkai.report_template
    where agency_id = ${agencyId} order by section, version desc`.execute(tx)
  return rows
}

/** Every version of a section's template, the latest first. */
export const reportTemplateVersions = async (tx: Tx, agencyId: string, section: string): Promise<readonly ReportTemplate[]> => {
  const { rows } = await sql<ReportTemplate>`select section, version, text, saved_on from gongkai.report_template
    where agency_id = ${agencyId} and section = ${section} order by version desc`.execute(tx)
  return rows
}

/**
 * Saves the version after the one last seen, 0 where there was none but the product's.
 * @returns the new version; null where it is another by now
 */
export const saveReportTemplate = async (tx: Tx, agencyId: string, { section, version, text, savedOn }: ReportTemplate): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`insert into gongkai.report_template (agency_id, section, version, text, saved_on)
    select ${agencyId}, ${section}, ${version + 1}, ${text}, ${savedOn}::date
    where ${version} = (select coalesce(max(t.version), 0) from gongkai.report_template t where t.agency_id = ${agencyId} and t.section = ${section})
    on conflict do nothing returning version`.execute(tx)
  return rows[0]?.version ?? null
}
