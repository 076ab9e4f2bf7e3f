import type { RequestFact } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { FeeBasis } from "./fees.ts"

/** A request of an applicant, with what a fee asks of it. */
export interface ApplicantRequest {
  readonly caseId: string
  readonly registrationNumber: string
  readonly facts: readonly RequestFact[]
  /** Of its own fee; null where it has none. */
  readonly basis: FeeBasis | null
  readonly quantity: number | null
}

/**
 * All requests for disclosure of the applicant who made this one, itself among them, by registration number; none where
 * the case is no request of the agency.
 */
export const requestsOfSameApplicant = async (tx: Tx, agencyId: string, caseId: string): Promise<readonly ApplicantRequest[]> => {
  const { rows } = await sql<ApplicantRequest>`
    select r.case_id, r.registration_number, p.facts, f.basis, f.quantity
    from gongkai.request own
    join gongkai.request r on r.agency_id = own.agency_id and r.applicant_id = own.applicant_id
    join gongkai.open_period p on p.agency_id = r.agency_id and p.case_id = r.case_id
    left join gongkai.fee f on f.agency_id = r.agency_id and f.case_id = r.case_id and f.waived_on is null
    where own.agency_id = ${agencyId} and own.case_id = ${caseId} and (r.kind = 'disclosure' or r.case_id = own.case_id)
    order by r.registration_number`.execute(tx)
  return rows
}
