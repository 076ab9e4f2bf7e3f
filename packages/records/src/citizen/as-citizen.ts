import { sql, type Kysely, type Transaction } from "kysely"
import type { DB } from "../generated/schema.ts"
import { RecordsError } from "../records-error.ts"
import { receiptCodeHash, receiptNumberOf, type Receipt } from "./receipt-code.ts"

/** A transaction of an applicant: a role that is granted some views and no table, showing the one case, message, complaint or booking of the receipt. */
export interface CitizenTx {
  readonly tx: Transaction<DB>
}

/** What a receipt may be of: a request, a message to the message board, a complaint, or a booking. */
export type ReceiptOf = "case" | "message" | "complaint" | "booking"

const present = async (db: Kysely<DB>, receipt: Receipt, at: string, of: ReceiptOf): Promise<string> => {
  const asked = sql`(${receiptNumberOf(receipt.receiptNumber)}, ${receiptCodeHash(receipt)}, ${at}::timestamptz)`
  const presented = {
    case: sql`gongkai.present_receipt${asked}`,
    message: sql`gongkai.present_message_receipt${asked}`,
    complaint: sql`gongkai.present_complaint_receipt${asked}`,
    booking: sql`gongkai.present_booking_receipt${asked}`,
  }
  const { rows } = await sql<{ said: string }>`select ${presented[of]} as said`.execute(db)
  return rows[0]?.said ?? "wrong"
}

/**
 * Runs work as the applicant who holds a receipt. The receipt is looked at in a transaction of its own, so that a wrong
 * code is counted whatever comes after.
 * @param at ISO instant, by which wrong codes are counted
 * @throws RecordsError RECEIPT_WRONG, the same for an unknown number and a wrong code; RECEIPT_LIMITED after ten wrong codes in fifteen minutes
 */
export const asCitizen = async <Result>(
  db: Kysely<DB>,
  receipt: Receipt,
  at: string,
  work: (citizen: CitizenTx) => Promise<Result>,
  of: ReceiptOf = "case",
): Promise<Result> => {
  const said = await present(db, receipt, at, of)
  if (said === "limited") throw new RecordsError("RECEIPT_LIMITED")
  if (said !== "right") throw new RecordsError("RECEIPT_WRONG")
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('gongkai.receipt', ${receiptNumberOf(receipt.receiptNumber)}, true),
      set_config('gongkai.receipt_code_hash', ${receiptCodeHash(receipt)}, true)`.execute(tx)
    await sql`set local role gongkai_citizen`.execute(tx)
    return work({ tx })
  })
}
