import { reportsOfYear, type AnnualReport, type Tx } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"

const ended: ReadonlySet<string> = new Set(["published", "corrected", "discarded"])

/** What is against a correction of a published report: one that is at work already. */
export const againstCorrecting = async (tx: Tx, { agencyId, year, scope }: AnnualReport): Promise<Refused | null> => {
  const working = (await reportsOfYear(tx, agencyId, year, scope)).find(({ state }) => !ended.has(state))
  return working === undefined ? null : refuse("REPORT_AT_WORK", { reportId: working.id, state: working.state })
}
