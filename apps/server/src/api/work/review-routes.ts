import { z } from "@hono/zod-openapi"
import { judgeReply, ReplyToJudge } from "@gongkai/casework"
import { listReplyReviews, replyReviewCounts, seesRestrictedAct } from "@gongkai/records"
import { yearAsked, YearWanted } from "../account/filters.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { ReplyReviewCounts, ReviewedReply } from "./answers.ts"
import { reviewsAsked, ReviewsWanted } from "./filters.ts"

const tag = "答复评查"
const act = "reply-review.read"

/** The yearly review of replies that fell, came late or cited wrongly; which ones those are follows from the agency's own cases. */
export const reviewRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/reply-reviews",
    summary: "一年里被复议诉讼纠正、逾期送达、引用有误的答复，和评查意见；不写年度的看今年",
    tag,
    act,
    input: z.object({ ...ReviewsWanted.shape, ...pagingFields }),
    answer: pageOf(ReviewedReply),
    run: ({ tx, session: { agencyId, personId }, acts, today, query }) =>
      listReplyReviews(tx, agencyId, reviewsAsked(query, today), { personId, seesRestricted: acts.has(seesRestrictedAct) }, pagingOf(query)),
  })
  queryRoute(api, {
    path: "/reply-review-counts",
    summary: "一年里各有多少，多少已经评查",
    tag,
    act,
    input: YearWanted,
    answer: ReplyReviewCounts,
    run: ({ tx, session, today, query }) => replyReviewCounts(tx, session.agencyId, yearAsked(query, today)),
  })
  // The version goes with the body: 0 where nobody has reviewed the reply.
  commandRoute(api, {
    method: "put",
    path: "/reply-reviews/{year}/{caseId}",
    summary: "写一件答复的评查意见和教训",
    tag,
    params: z.object({ year: z.string().regex(/^\d{4}$/u), caseId: ReplyToJudge.shape.caseId }),
    body: ReplyToJudge.omit({ year: true, caseId: true }),
    command: judgeReply,
  })
}
