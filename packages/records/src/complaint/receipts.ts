import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { CitizenTx } from "../citizen/as-citizen.ts"
import { receiptCodeHash, receiptNumberOf, type Receipt } from "../citizen/receipt-code.ts"
import type { Tx } from "../records.ts"

/** Keeps the receipt of a complaint; of the code only its hash. @throws complaint_receipt_agency_id_submission_key_key where the form was sent before */
export const insertComplaintReceipt = async (
  tx: Tx,
  agencyId: string,
  { complaintId, submissionKey, ...receipt }: Receipt & { readonly complaintId: string; readonly submissionKey: string },
): Promise<void> => {
  await sql`insert into gongkai.complaint_receipt (agency_id, complaint_id, submission_key, receipt_number, code_hash)
    values (${agencyId}, ${complaintId}, ${submissionKey}, ${receiptNumberOf(receipt.receiptNumber)}, ${receiptCodeHash(receipt)})`.execute(tx)
}

/** What a complainant is told of the own complaint: no officer, no order but that there is one. */
export interface OwnComplaint {
  readonly receiptNumber: string
  readonly agencyName: string
  readonly aboutAgencyName: string
  readonly subject: string
  readonly receivedOn: Day
  readonly state: "received" | "drafted" | "decided" | "closed"
  readonly outcome: "unfounded" | "founded" | null
  readonly finding: string | null
  readonly endedOn: Day | null
  readonly reason: string | null
  readonly reasonWords: string | null
  /** Whether the agency was ordered to mend what was founded. */
  readonly ordered: boolean
}

/** The one complaint that the receipt shows. */
export const ownComplaint = async ({ tx }: CitizenTx): Promise<OwnComplaint | null> => {
  const { rows } = await sql<OwnComplaint>`select receipt_number as "receiptNumber", agency_name as "agencyName",
      about_agency_name as "aboutAgencyName", subject, received_on as "receivedOn", state, outcome, finding, ended_on as "endedOn", reason,
      reason_words as "reasonWords", ordered from gongkai.citizen_complaint`.execute(tx)
  return rows[0] ?? null
}
