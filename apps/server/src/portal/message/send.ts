import { refusals, submitMessage } from "@gongkai/casework"
import { messageOf, type Receipt } from "@gongkai/records"
import { onceFor } from "../form/once.ts"
import type { Portal } from "../portal.ts"
import type { Written } from "./written.ts"

/** What came of a message. */
export type MessageSent = { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly words: string }

/** Takes messages in that came by the form, once each, however often the form is sent. */
export const sendingMessages = ({ casework, ring, secret }: Portal) => {
  const once = onceFor(secret, "message")
  return async (agencyId: string, nonce: string, written: Written, cause: string): Promise<MessageSent> => {
    const { id: messageId, submissionKey, code } = once(nonce, [agencyId, written])
    const actor = { agencyId, personId: "portal", cause, program: true } as const
    const outcome = await submitMessage(ring, code)(casework, actor, { messageId, submissionKey, ...written })
    if (outcome.ok) return { ok: true, receipt: { receiptNumber: outcome.receiptNumber, code } }
    if (outcome.code === "ALREADY_THERE" || outcome.code === "SENT_BEFORE") {
      // The same form with the same words, pressed twice or sent again because the line went dead, has the same receipt.
      const today = casework.today()
      const kept = await casework.records.transaction({ agencyId, personId: "portal", today }, (tx) => messageOf(tx, agencyId, messageId))
      if (kept !== null) return { ok: true, receipt: { receiptNumber: kept.receiptNumber, code } }
      return { ok: false, words: "这张表已经提交过一次，内容不同。要另写一条留言，请重新打开本页。" }
    }
    return { ok: false, words: refusals[outcome.code] }
  }
}
