import { caseOf, insertReceipt, newReceiptCode, receiptNumberOf, type Receipt } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Refused } from "../kernel.ts"

/** The case, and the number of the receipt in the agency's own series. */
export const ReceiptToIssue = z.object({
  caseId: Id,
  receiptNumber: z
    .string()
    .transform(receiptNumberOf)
    .refine((number) => /^[A-Z0-9-]{4,40}$/u.test(number), "回执编号由字母、数字和短横组成，4至40个字"),
})

/** A receipt as it is handed over, once: the code is kept nowhere. */
export type Issued = ({ readonly ok: true } & Receipt) | Refused

/** Issues the receipt of a case, by which its applicant follows it. */
export const issueReceipt = async (casework: Casework, actor: Actor, input: z.input<typeof ReceiptToIssue>): Promise<Issued> => {
  const code = newReceiptCode()
  const issue = command({
    act: "receipt.issue",
    input: ReceiptToIssue,
    constraints: { case_receipt_pkey: "ALREADY_THERE", case_receipt_case_id_agency_id_key: "ALREADY_THERE" },
    async run({ tx, today }, { caseId, receiptNumber }) {
      if ((await caseOf(tx, caseId))?.agencyId !== actor.agencyId) return refuse("NOT_FOUND", { caseId })
      await insertReceipt(tx, actor.agencyId, { caseId, receiptNumber, code, issuedOn: today })
      return recorded("receipt.issued", caseId, { caseId, receiptNumber })
    },
  })
  const outcome = await issue(casework, actor, input)
  return outcome.ok ? { ok: true, receiptNumber: outcome.body.receiptNumber, code } : outcome
}
