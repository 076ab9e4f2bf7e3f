import { sql } from "kysely"
import { receiptCodeHash, receiptNumberOf, type Receipt } from "../citizen/receipt-code.ts"
import type { CitizenTx } from "../citizen/as-citizen.ts"
import type { Day } from "@gongkai/law"
import type { Tx } from "../records.ts"

/** Keeps the receipt of a message; of the code only its hash. @throws message_receipt_pkey; message_receipt_agency_id_submission_key_key where the form was sent before */
export const insertMessageReceipt = async (
  tx: Tx,
  agencyId: string,
  { messageId, submissionKey, ...receipt }: Receipt & { readonly messageId: string; readonly submissionKey: string },
): Promise<void> => {
  await sql`insert into gongkai.message_receipt (agency_id, message_id, submission_key, receipt_number, code_hash)
    values (${agencyId}, ${messageId}, ${submissionKey}, ${receiptNumberOf(receipt.receiptNumber)}, ${receiptCodeHash(receipt)})`.execute(tx)
}

/** What a sender is told of the own message, wherever it stands now: no officer, no other message. */
export interface OwnMessage {
  readonly receiptNumber: string
  /** Who has it now. */
  readonly agencyName: string
  readonly subject: string
  readonly sentOn: Day
  readonly receivedOn: Day
  readonly state: "received" | "drafted" | "answered" | "closed"
  readonly reply: string | null
  readonly endedOn: Day | null
  /** Why it was closed without an answer. */
  readonly reason: string | null
  readonly reasonWords: string | null
}

/** The one message that the receipt shows. */
export const ownMessage = async ({ tx }: CitizenTx): Promise<OwnMessage | null> => {
  const { rows } = await sql<OwnMessage>`select receipt_number as "receiptNumber", agency_name as "agencyName", subject, sent_on as "sentOn",
      received_on as "receivedOn", state, reply, ended_on as "endedOn", reason, reason_words as "reasonWords"
    from gongkai.citizen_message`.execute(tx)
  return rows[0] ?? null
}
