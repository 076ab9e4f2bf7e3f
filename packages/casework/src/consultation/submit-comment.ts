import { consultationOf, insertComment, keepSender, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { filled, SenderBoxes, shownNameOf, SubmissionKey } from "../sender/fields.ts"
import { Answers, answersFit } from "./fields.ts"

/** What somebody says to a consultation. */
export const CommentToSubmit = z.object({
  commentId: Id,
  consultationId: Id,
  submissionKey: SubmissionKey,
  text: Paragraphs(0, 5000),
  answers: Answers.default([]),
  sender: SenderBoxes.default({}),
})

/**
 * Takes a comment in from the portal, whose program acts for the agency that consults. Nobody but the office sees it
 * before the office publishes it; who wrote it is sealed.
 */
export const submitComment = (ring: KeyRing) =>
  command({
    act: "consultation.write",
    input: CommentToSubmit,
    constraints: { consultation_comment_pkey: "ALREADY_THERE", consultation_comment_agency_id_consultation_id_submission_k_key: "SENT_BEFORE" },
    async run({ tx, actor, today }, { commentId, consultationId, submissionKey, text, answers, sender }) {
      const found = await consultationOf(tx, actor.agencyId, consultationId)
      if (found === null || found.state === "draft" || found.state === "discarded") return refuse("NOT_FOUND", { consultationId })
      if (found.state !== "open" || today < found.fromDay || today > found.toDay)
        return refuse("CONSULTATION_NOT_OPEN", { fromDay: found.fromDay, toDay: found.toDay })
      const given = answers.filter((answer) => (answer.text ?? "") !== "" || (answer.choices ?? []).length > 0)
      if (!answersFit(found.questions, given)) return refuse("CONSULTATION_ANSWERS_FAULTY")
      if (text === "" && given.length === 0) return refuse("COMMENT_EMPTY")
      const shownName = shownNameOf(sender)
      await insertComment(tx, actor.agencyId, { id: commentId, consultationId, submissionKey, text, answers: given, sentOn: today, shownName })
      await keepSender(tx, ring, actor.agencyId, "comment", commentId, filled(sender))
      return recorded("comment.received", commentId, { commentId, consultationId, on: today })
    },
  })
