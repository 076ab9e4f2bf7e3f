import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What of one request can be counted. */
export interface CountableRequest {
  readonly arrivedOn: Day | null
  readonly receivedOn: Day | null
  readonly correctedOn: Day | null
  readonly decidedOn: Day | null
  readonly endedOn: Day | null
  readonly item: number
  readonly outcome: string | null
  readonly applicantKind: string
  /** Whether it is counted at all: neither reopened nor a correction of records. */
  readonly counted: boolean
}

/** The days of a request of the agency, or null. */
export const countableRequest = async (tx: Tx, agencyId: string, caseId: string): Promise<CountableRequest | null> => {
  const { rows } =
    await sql<CountableRequest>`select nullif(arrived_on, '0001-01-01'::date) as arrived_on, received_on, corrected_on, decided_on, ended_on,
      item, outcome, applicant_kind, counted
    from gongkai.board_line where agency_id = ${agencyId} and case_id = ${caseId}`.execute(tx)
  return rows[0] ?? null
}
