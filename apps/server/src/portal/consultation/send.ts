import { refusals, submitComment } from "@gongkai/casework"
import { commentOf, type OpenConsultationWhole } from "@gongkai/records"
import { onceFor } from "../form/once.ts"
import type { Portal } from "../portal.ts"
import type { Said } from "./said.ts"

/** What came of a comment. */
export type CommentSent = { readonly ok: true } | { readonly ok: false; readonly notOpen: boolean; readonly words: string }

/** Takes comments in that came by the form, once each, however often the form is sent. */
export const sendingComments = ({ casework, ring, secret }: Portal) => {
  const once = onceFor(secret, "comment")
  return async ({ id: consultationId, agencyId }: OpenConsultationWhole, nonce: string, said: Said, cause: string): Promise<CommentSent> => {
    const { id: commentId, submissionKey } = once(nonce, [consultationId, said])
    const actor = { agencyId, personId: "portal", cause, program: true } as const
    const { text, answers, sender } = said
    const outcome = await submitComment(ring)(casework, actor, { commentId, consultationId, submissionKey, text, answers, sender })
    if (outcome.ok) return { ok: true }
    if (outcome.code === "ALREADY_THERE" || outcome.code === "SENT_BEFORE") {
      // The same form with the same words, pressed twice or sent again because the line went dead, is one comment.
      const today = casework.today()
      const kept = await casework.records.transaction({ agencyId, personId: "portal", today }, (tx) => commentOf(tx, agencyId, commentId))
      if (kept !== null) return { ok: true }
      return { ok: false, notOpen: false, words: "这张表已经提交过一次，内容不同。要再提一条意见，请重新打开本页。" }
    }
    return { ok: false, notOpen: outcome.code === "CONSULTATION_NOT_OPEN", words: refusals[outcome.code] }
  }
}
