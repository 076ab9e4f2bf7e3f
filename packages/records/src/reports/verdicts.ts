import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { byReport } from "./by-report.ts"
import type { Tx } from "../records.ts"

/** What a person may say of a finding. */
export const findingVerdicts = ["right-as-it-is", "to-be-mended"] as const
/** One of {@link findingVerdicts}. */
export type FindingVerdict = (typeof findingVerdicts)[number]

/** A person's word on a finding; it stands as long as the finding has these figures. */
export interface ReportVerdict {
  readonly findingKey: string
  readonly figures: string
  readonly verdict: FindingVerdict
  readonly note: string
  readonly byPersonId: string
  readonly onDay: Day
  readonly version: number
}

/** What was said of the findings of a report. */
export const verdictsOf = async (tx: Tx, agencyId: string, reportId: string): Promise<readonly ReportVerdict[]> => {
  const { rows } = await sql<ReportVerdict>`select v.finding_key, v.figures, v.verdict, v.note, v.by_person_id, v.on_day, v.version
    from gongkai.report_verdict v where v.agency_id = ${agencyId} and v.report_id = ${reportId}`.execute(tx)
  return rows
}

/** The same of some reports of an agency. */
export const verdictsOfReports = async (
  tx: Tx,
  agencyId: string,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportVerdict[]>> => {
  const { rows } = await sql<
    ReportVerdict & { reportId: string }
  >`select v.report_id, v.finding_key, v.figures, v.verdict, v.note, v.by_person_id, v.on_day, v.version
    from gongkai.report_verdict v where v.agency_id = ${agencyId} and v.report_id = any(${reportIds}::text[])`.execute(tx)
  return byReport(rows)
}

/** Takes a word on a finding away, at a version. @returns false where there is none, or not at that one any more */
export const deleteVerdict = async (tx: Tx, agencyId: string, reportId: string, findingKey: string, version: number): Promise<boolean> => {
  const { rows } = await sql`delete from gongkai.report_verdict
    where agency_id = ${agencyId} and report_id = ${reportId} and finding_key = ${findingKey} and version = ${version} returning finding_key`.execute(
    tx,
  )
  return rows.length > 0
}

/** Keeps a word on a finding, at a version; 0 for the first. @returns the new version, or null where it is no longer at that one */
export const saveVerdict = async (tx: Tx, agencyId: string, reportId: string, given: ReportVerdict): Promise<number | null> => {
  const { findingKey, version, ...content } = given
  if (version === 0) {
    const made = await tx
      .insertInto("reportVerdict")
      .values({ ...content, agencyId, reportId, findingKey })
      .onConflict((conflict) => conflict.doNothing())
      .returning("version")
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await tx
    .updateTable("reportVerdict")
    .set({ ...content, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("reportId", "=", reportId)
    .where("findingKey", "=", findingKey)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
