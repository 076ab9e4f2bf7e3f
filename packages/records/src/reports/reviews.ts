import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A word on a figure. */
export interface CellRemark {
  readonly cell: string
  readonly words: string
}

/** A superior's word on a report that was filed below it. */
export interface ReportReview {
  readonly id: string
  /** The superior. */
  readonly agencyId: string
  readonly ofAgencyId: string
  readonly reportId: string
  readonly round: number
  readonly verdict: "returned" | "cleared"
  readonly words: string | null
  readonly remarks: readonly CellRemark[]
  readonly byPersonId: string
  readonly onDay: Day
}

/** Keeps a review, in the superior's agency. */
export const insertReportReview = async (tx: Tx, { remarks, ...review }: ReportReview): Promise<void> => {
  await tx
    .insertInto("reportReview")
    .values({ ...review, remarks: JSON.stringify(remarks) })
    .execute()
}

/** What was said of a report, the latest round first; its own agency is told, and the superior that said it. */
export const reviewsOfReport = async (tx: Tx, ofAgencyId: string, reportId: string): Promise<readonly ReportReview[]> => {
  const { rows } =
    await sql<ReportReview>`select v.id, v.agency_id, v.of_agency_id, v.report_id, v.round, v.verdict, v.words, v.remarks, v.by_person_id, v.on_day
    from gongkai.report_review v where v.of_agency_id = ${ofAgencyId} and v.report_id = ${reportId} order by v.round desc, v.on_day desc`.execute(tx)
  return rows
}
