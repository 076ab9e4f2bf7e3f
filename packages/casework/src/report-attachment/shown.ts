import { attachmentsOf, reportOf, type ReportAttachment, type Tx } from "@gongkai/records"
import { openStates } from "../report/standing.ts"

/** The attachments of a report of the agency, and whether the asker may change them now; null where there is no such report. */
export const shownAttachments = async (
  tx: Tx,
  agencyId: string,
  reportId: string,
  acts: ReadonlySet<string>,
): Promise<{ readonly items: readonly ReportAttachment[]; readonly changeable: boolean } | null> => {
  const report = await reportOf(tx, agencyId, reportId)
  if (report === null) return null
  const changeable = acts.has("report.write") && openStates.includes(report.state)
  return { items: await attachmentsOf(tx, agencyId, reportId), changeable }
}
