import { reportOf, type Agency, type AnnualReport, type ReportHold, type ReportState } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"

/** States in which a report is at work, and may be edited. */
export const openStates: readonly ReportState[] = ["draft", "returned"]

/** What the state of a report has against a verb, or nothing. */
export const againstState = ({ state }: Pick<AnnualReport, "state">, states: readonly ReportState[]): Refused | null =>
  states.includes(state) ? null : refuse("REPORT_STATE", { state })

/** A report of the asking agency in one of some states, held as asked; or what is against it. */
export const takeReport = async (
  { tx, actor }: Circumstances,
  { reportId, version }: { readonly reportId: string; readonly version?: number },
  states: readonly ReportState[],
  hold: ReportHold,
): Promise<AnnualReport | Refused> => {
  const report = await reportOf(tx, actor.agencyId, reportId, hold)
  if (report === null) return refuse("NOT_FOUND", { reportId })
  const against = againstState(report, states)
  if (against !== null) return against
  if (version !== undefined && report.version !== version) return refuse("STALE", { version: report.version })
  return report
}

/** The direct superior: that of the vertical system where there is one, which leads in place of the local government. */
export const directSuperior = ({ systemParentId, parentId }: Pick<Agency, "systemParentId" | "parentId">): string | null => systemParentId ?? parentId
