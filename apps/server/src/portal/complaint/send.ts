import { refusals, submitComplaint } from "@gongkai/casework"
import { complaintOf, type Receipt } from "@gongkai/records"
import { onceFor } from "../form/once.ts"
import type { Portal } from "../portal.ts"
import type { WrittenComplaint } from "./written.ts"

/** What came of a complaint. */
export type ComplaintSent = { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly words: string }

/** From whom to whom a complaint goes, and in which form it came. */
export interface Sending {
  readonly agencyId: string
  readonly aboutAgencyId: string
  readonly nonce: string
  readonly cause: string
}

/** Takes complaints in that came by the form, once each, however often the form is sent. */
export const sendingComplaints = ({ casework, ring, secret }: Portal) => {
  const once = onceFor(secret, "complaint")
  return async ({ agencyId, aboutAgencyId, nonce, cause }: Sending, written: WrittenComplaint): Promise<ComplaintSent> => {
    const { id: complaintId, submissionKey, code } = once(nonce, [agencyId, aboutAgencyId, written])
    const actor = { agencyId, personId: "portal", cause, program: true } as const
    const outcome = await submitComplaint(ring, code)(casework, actor, { complaintId, submissionKey, aboutAgencyId, ...written })
    if (outcome.ok) return { ok: true, receipt: { receiptNumber: outcome.receiptNumber, code } }
    if (outcome.code !== "ALREADY_THERE" && outcome.code !== "SENT_BEFORE") return { ok: false, words: refusals[outcome.code] }
    // The same form with the same words, pressed twice or sent again because the line went dead, has the same receipt.
    const today = casework.today()
    const kept = await casework.records.transaction({ agencyId, personId: "portal", today }, (tx) => complaintOf(tx, agencyId, complaintId))
    if (kept !== null) return { ok: true, receipt: { receiptNumber: kept.receiptNumber, code } }
    return { ok: false, words: "这张表已经提交过一次，内容不同。要另行投诉举报，请重新打开本页。" }
  }
}
