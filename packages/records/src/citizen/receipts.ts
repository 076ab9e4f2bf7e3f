import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import { receiptCodeHash, receiptNumberOf, type Receipt } from "./receipt-code.ts"

/** Keeps the receipt of a case of the asking agency; of the code only its hash. @throws where the number or the case has one already */
export const insertReceipt = async (
  tx: Tx,
  agencyId: string,
  { caseId, issuedOn, ...receipt }: Receipt & { readonly caseId: string; readonly issuedOn: Day },
): Promise<void> => {
  await sql`insert into gongkai.case_receipt (agency_id, case_id, receipt_number, code_hash, issued_on)
    values (${agencyId}, ${caseId}, ${receiptNumberOf(receipt.receiptNumber)}, ${receiptCodeHash(receipt)}, ${issuedOn}::date)`.execute(tx)
}

/** The receipt number of a case; null where none was issued. */
export const receiptOfCase = async (tx: Tx, agencyId: string, caseId: string): Promise<string | null> => {
  const { rows } = await sql<{ receiptNumber: string }>`select receipt_number as "receiptNumber" from gongkai.case_receipt
    where agency_id = ${agencyId} and case_id = ${caseId}`.execute(tx)
  return rows[0]?.receiptNumber ?? null
}
