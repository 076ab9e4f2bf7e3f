import { commentOf, moderateComment } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Why a comment is not published: code → words. */
export const withholdReasons = {
  "personal-data": "含有个人信息，不宜公开",
  unlawful: "内容违法或者违反公序良俗",
  unrelated: "与征求意见的事项无关",
  advertising: "广告",
  "sender-asked": "提交人不愿公开",
} as const satisfies Record<string, string>

const isReason = (text: string): text is keyof typeof withholdReasons => Object.hasOwn(withholdReasons, text)

/** A comment that is not to be published, and why. */
export const CommentToWithhold = z.object({ commentId: Id, version: Version, reason: z.string().max(40).refine(isReason, "请从理由清单中选择") })

/** Keeps a comment from the public, or takes it back from there; it is counted and read by the office all the same. */
export const withholdComment = command({
  act: "consultation.write",
  input: CommentToWithhold,
  async run({ tx, actor }, { commentId, version, reason }) {
    const found = await commentOf(tx, actor.agencyId, commentId)
    if (found === null) return refuse("NOT_FOUND", { commentId })
    const now = await moderateComment(tx, actor.agencyId, { id: commentId, version }, { state: "withheld", publishedText: null, reason })
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("comment.withheld", commentId, { commentId, consultationId: found.consultationId, reason, version: now })
  },
})
