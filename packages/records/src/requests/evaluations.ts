import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What an applicant says of how the request was handled. */
export interface Evaluation {
  /** 1 to 5. */
  readonly score: number
  readonly words: string | null
  readonly onDay: Day
}

/** Keeps it. @throws where there is one already */
export const insertEvaluation = async (tx: Tx, agencyId: string, given: Evaluation & { readonly caseId: string }): Promise<void> => {
  await sql`insert into gongkai.request_evaluation (agency_id, case_id, score, words, on_day)
    values (${agencyId}, ${given.caseId}, ${given.score}, ${given.words}, ${given.onDay}::date)`.execute(tx)
}

/** What the applicant of a case of the asking agency said; null where nothing. */
export const evaluationOf = async (tx: Tx, agencyId: string, caseId: string): Promise<Evaluation | null> => {
  const { rows } = await sql<Evaluation>`select score, words, on_day from gongkai.request_evaluation
    where agency_id = ${agencyId} and case_id = ${caseId}`.execute(tx)
  return rows[0] ?? null
}
