import { commentOf, moderateComment } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A comment that is to be published, in the words in which it may be: the office leaves out what names somebody. */
export const CommentToPublish = z.object({ commentId: Id, version: Version, text: Paragraphs(1, 5000) })

/** Publishes a comment, or publishes it in other words than before. */
export const publishComment = command({
  act: "consultation.write",
  input: CommentToPublish,
  async run({ tx, actor }, { commentId, version, text }) {
    const found = await commentOf(tx, actor.agencyId, commentId)
    if (found === null) return refuse("NOT_FOUND", { commentId })
    const change = { state: "published", publishedText: text, reason: null } as const
    const now = await moderateComment(tx, actor.agencyId, { id: commentId, version }, change)
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("comment.published", commentId, { commentId, consultationId: found.consultationId, version: now })
  },
})
