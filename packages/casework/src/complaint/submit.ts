import { insertComplaint, insertComplaintReceipt, keepSender, newReceiptCode, type KeyRing } from "@gongkai/records"
import type { z } from "zod"
import { command, recorded, type Actor, type Casework, type Refused } from "../kernel.ts"
import { filled, shownNameOf, SubmissionKey } from "../sender/fields.ts"
import { Complained, complaintNumber } from "./fields.ts"
import { againstTaking } from "./standing.ts"

/** A complaint by the portal's form. */
export const ComplaintToSubmit = Complained.extend({ submissionKey: SubmissionKey })

/** A complaint that was taken in, with the receipt as it is shown once: the code is kept nowhere. */
export type ComplaintSubmitted = { readonly ok: true; readonly complaintId: string; readonly receiptNumber: string; readonly code: string } | Refused

/**
 * Takes a complaint in from the portal, whose program acts for the agency that it is sent to. Who complained is sealed.
 * @param given the receipt's code where it follows from the form, so that a form that is sent twice has one; else one of chance
 */
export const submitComplaint =
  (ring: KeyRing, given: string | null = null) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof ComplaintToSubmit>): Promise<ComplaintSubmitted> => {
    const code = given ?? newReceiptCode()
    const submit = command({
      act: "complaint.handle",
      input: ComplaintToSubmit,
      constraints: { complaint_pkey: "ALREADY_THERE", complaint_receipt_agency_id_submission_key_key: "SENT_BEFORE" },
      async run({ tx, actor: { agencyId }, today }, { complaintId, submissionKey, sender, ...said }) {
        const { aboutAgencyId } = said
        const against = await againstTaking(tx, agencyId, aboutAgencyId, today)
        if (against !== null) return against
        const receiptNumber = complaintNumber(today)
        const complaint = { ...said, id: complaintId, receiptNumber, way: "portal", shownName: shownNameOf(sender), receivedOn: today } as const
        await insertComplaint(tx, agencyId, complaint)
        await insertComplaintReceipt(tx, agencyId, { complaintId, submissionKey, receiptNumber, code })
        await keepSender(tx, ring, agencyId, "complaint", complaintId, filled(sender))
        return recorded("complaint.received", complaintId, { complaintId, receiptNumber, aboutAgencyId, way: "portal", on: today })
      },
    })
    const outcome = await submit(casework, actor, input)
    return outcome.ok ? { ok: true, complaintId: outcome.subject, receiptNumber: outcome.body.receiptNumber, code } : outcome
  }
