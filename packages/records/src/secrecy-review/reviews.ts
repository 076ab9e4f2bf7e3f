import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** How a secrecy review ends: may be handled here; is not to be disclosed; must not stand in this system; the competent department is asked. */
export const secrecyResults = ["passed", "withheld", "removed", "referred"] as const

/** One of {@link secrecyResults}. */
export type SecrecyResult = (typeof secrecyResults)[number]

/** A secrecy review: that it was done and how it ended, never what was read. */
export interface SecrecyReview {
  readonly id: string
  readonly ofKind: "case" | "file" | "applicant" | "text"
  readonly ofId: string
  readonly byPersonId: string
  readonly onDay: Day
  readonly result: SecrecyResult
  /** A code: an article's number, or one of the agency's own list. */
  readonly ground: string
}

/** Records a review of the asking agency. */
export const insertSecrecyReview = async (tx: Tx, agencyId: string, review: SecrecyReview): Promise<void> => {
  await sql`insert into gongkai.secrecy_review (id, agency_id, of_kind, of_id, by_person_id, on_day, result, ground)
    values (${review.id}, ${agencyId}, ${review.ofKind}, ${review.ofId}, ${review.byPersonId}, ${review.onDay}::date, ${review.result}, ${review.ground})`.execute(
    tx,
  )
}

/** The reviews of one thing, latest first. */
export const secrecyReviewsOf = async (
  tx: Tx,
  agencyId: string,
  ofKind: SecrecyReview["ofKind"],
  ofId: string,
): Promise<readonly SecrecyReview[]> => {
  const { rows } =
    await sql<SecrecyReview>`select id, of_kind as "ofKind", of_id as "ofId", by_person_id as "byPersonId", on_day as "onDay", result, ground
    from gongkai.secrecy_review where agency_id = ${agencyId} and of_kind = ${ofKind} and of_id = ${ofId} order by on_day desc, id desc`.execute(tx)
  return rows
}
