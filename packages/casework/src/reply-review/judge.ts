import { isInReplyReview, reviewVerdicts, saveReplyReview, seesCase, seesRestrictedAct, actsOf } from "@gongkai/records"
import { z } from "zod"
import { Year } from "../calendar/entered-notice.ts"
import { Paragraphs } from "../contribution/text.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** What is made of a reply in the review of a year, at the version seen; 0 where nobody has reviewed it. */
export const ReplyToJudge = z.object({
  year: Year,
  caseId: Id,
  verdict: z.enum(reviewVerdicts),
  lesson: Paragraphs(1, 2000),
  version: z.number().int().min(0).max(2_147_483_646),
})

/** Writes what to learn from a reply that fell, came late or cited wrongly. Which ones those are the cases say, and nobody enters. */
export const judgeReply = command({
  act: "reply-review.write",
  input: ReplyToJudge,
  async run({ tx, actor, today }, { year, caseId, verdict, lesson, version }) {
    const { agencyId, personId } = actor
    if (!(await isInReplyReview(tx, agencyId, year, caseId))) return refuse("REVIEW_NOT_OF_YEAR", { year, caseId })
    const acts = await actsOf(tx, agencyId, personId, today)
    const looking = { personId, seesRestricted: actor.program === true || acts.has(seesRestrictedAct) }
    if (!(await seesCase(tx, agencyId, caseId, looking))) return refuse("NOT_FOUND", { caseId })
    const now = await saveReplyReview(tx, agencyId, { year, caseId, verdict, lesson, byPersonId: personId, onDay: today, version })
    if (now === null) return refuse("STALE", { caseId })
    return recorded("reply-review.judged", caseId, { caseId, year, verdict, version: now })
  },
})
