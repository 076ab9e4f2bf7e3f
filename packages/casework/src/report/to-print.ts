import { filedInYear, reportOf, type Tx } from "@gongkai/records"
import type { Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { assembledReport } from "./assembled.ts"

/** One round of what an agency has filed. */
export interface FiledRound {
  readonly agencyId: string
  readonly year: number
  readonly reportId: string
  readonly round: number
}

/** A report of the agency as it now stands, to be written as a document; null where there is none. */
export const reportToPrint = async (tx: Tx, agencyId: string, reportId: string): Promise<Report | null> => {
  const report = await reportOf(tx, agencyId, reportId)
  return report === null ? null : (await assembledReport(tx, report)).report
}

/** A report as it was filed, by the agency or by one below it; null where it was not. */
export const filedToPrint = async (tx: Tx, { agencyId, year, reportId, round }: FiledRound): Promise<Report | null> => {
  const filed = (await filedInYear(tx, agencyId, year)).find((one) => one.reportId === reportId && one.round === round)
  return filed === undefined ? null : parseReport(filed.report)
}
