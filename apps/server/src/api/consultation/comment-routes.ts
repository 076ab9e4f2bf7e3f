import { z } from "@hono/zod-openapi"
import {
  CommentToPublish,
  CommentToWithhold,
  eraseSenderData,
  Id,
  publishComment,
  SenderToErase,
  SenderToUnmask,
  unmaskSender,
  withholdComment,
  withholdReasons,
} from "@gongkai/casework"
import { consultationOf, listComments } from "@gongkai/records"
import { answerRoute } from "../answer-route.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Comment, Reasons, reasonsOf, Sender } from "./answers.ts"
import { CommentsWanted } from "./filters.ts"

const tag = "征求意见"
const one = "/comments/{commentId}"

/** What the public says to a consultation. */
export const commentRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/consultations/{consultationId}/comments",
    summary: "收到的意见，新的在前；姓名遮掩，联系方式另行查看",
    tag,
    act: "consultation.read",
    input: z.object({ ...CommentsWanted.shape, ...pagingFields }),
    answer: pageOf(Comment),
    run: async ({ tx, session, query }) => {
      const { consultationId, state = null } = query
      if ((await consultationOf(tx, session.agencyId, consultationId)) === null) return null
      return listComments(tx, session.agencyId, { consultationId, state }, pagingOf(query))
    },
  })
  commandRoute(api, {
    method: "post",
    path: `${one}/publish`,
    summary: "公开一条意见，写明公开的文字（隐去个人信息）",
    tag,
    params: CommentToPublish.pick({ commentId: true }),
    body: CommentToPublish.pick({ text: true }),
    command: publishComment,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: `${one}/withhold`,
    summary: "不公开一条意见，选明理由",
    tag,
    params: CommentToWithhold.pick({ commentId: true }),
    body: CommentToWithhold.pick({ reason: true }),
    command: withholdComment,
    versioned: true,
  })
  queryRoute(api, {
    path: "/comment-withhold-reasons",
    summary: "不公开意见的理由",
    tag,
    act: "consultation.read",
    input: z.object({}),
    answer: Reasons,
    run: () => Promise.resolve(reasonsOf(withholdReasons)),
  })
  const unmask = unmaskSender(api.ring)
  for (const [path, ofKind] of [
    ["/comments/{ofId}/sender", "comment"],
    ["/messages/{ofId}/sender", "message"],
    ["/complaints/{ofId}/sender", "complaint"],
    ["/bookings/{ofId}/sender", "booking"],
  ] as const)
    answerRoute(api, {
      path,
      summary: "查看提交人的姓名和联系方式，须选明理由，并留下记录",
      tag,
      params: z.object({ ofId: Id }),
      body: SenderToUnmask.pick({ reason: true }),
      input: SenderToUnmask.omit({ ofKind: true }),
      status: 200,
      answer: Sender,
      run: async (actor, { ofId, reason }) => {
        const outcome = await unmask(api.casework, actor, { ofKind, ofId, reason })
        return outcome.ok ? { ok: true, content: outcome.sender } : outcome
      },
    })
  commandRoute(api, {
    ...{ method: "post", path: "/senders/erase", tag },
    summary: "应本人要求，删除一条意见、留言、投诉的提交人信息和所写的内容，或者一个预约的姓名和电话，办结以后才能删除，不能恢复",
    body: SenderToErase,
    command: eraseSenderData,
  })
}
