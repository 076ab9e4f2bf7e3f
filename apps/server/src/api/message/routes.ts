import { z } from "@hono/zod-openapi"
import {
  approveReply,
  assignMessage,
  changeMessagePublication,
  clockedMessage,
  closeMessage,
  draftReply,
  handOverMessage,
  Id,
  messageCloseReasons,
  messageCounts,
  messageHandOverReasons,
  messageList,
  MessageToAssign,
  MessageToClose,
  MessageToHandOver,
  PublicationToChange,
  ReplyToApprove,
  ReplyToDraft,
  returnReply,
  SeenMessage,
} from "@gongkai/casework"
import { messageOf, messageTrail } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { Reasons, reasonsOf } from "../consultation/answers.ts"
import { DaysWanted, daysAsked } from "../duty/filters.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { MessageCounts, MessageTrail, PublicMessage } from "./answers.ts"
import { messagesAsked, MessagesWanted } from "./filters.ts"

const tag = "公众留言"
const act = "message.read"
const list = "/messages"
const one = `${list}/{messageId}`
const params = SeenMessage.pick({ messageId: true })

const look = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "公众留言，新的在前，附答复期限；late=yes 只看逾期未答复的",
    tag,
    act,
    input: z.object({ ...MessagesWanted.shape, ...pagingFields }),
    answer: pageOf(PublicMessage),
    run: ({ tx, session, today, query }) => messageList(tx, session.agencyId, today, messagesAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: "/message-counts",
    summary: "一段时间收到的留言各有多少；不写起止的看今年",
    tag,
    act,
    input: DaysWanted,
    answer: MessageCounts,
    run: ({ tx, session, today, query }) => messageCounts(tx, session.agencyId, { ...daysAsked(query, today), today }),
  })
  for (const [path, summary, reasons] of [
    ["/message-close-reasons", "不予答复的理由", messageCloseReasons],
    ["/message-hand-over-reasons", "转办的理由", messageHandOverReasons],
  ] as const)
    queryRoute(api, { path, summary, tag, act, input: z.object({}), answer: Reasons, run: () => Promise.resolve(reasonsOf(reasons)) })
  queryRoute(api, {
    path: one,
    summary: "一条留言",
    tag,
    act,
    input: z.object({ messageId: Id }),
    answer: PublicMessage,
    run: ({ tx, session, today, query }) => clockedMessage(tx, session.agencyId, today, query.messageId),
  })
}

const followTrail = (api: Api): void =>
  queryRoute(api, {
    path: `${one}/trail`,
    summary: "一条留言在各机关之间的转办经过",
    tag,
    act,
    input: z.object({ messageId: Id }),
    answer: MessageTrail,
    run: async ({ tx, session, query: { messageId } }) =>
      (await messageOf(tx, session.agencyId, messageId)) === null ? null : { items: await messageTrail(tx, messageId) },
  })

/** What the public writes to the agency. */
export const messageRoutes = (api: Api): void => {
  look(api)
  followTrail(api)
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/assign`, summary: "交给一名经办人" },
    body: MessageToAssign.pick({ personId: true }),
    command: assignMessage,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/hand-over`, summary: "转给另一机关办理，对方重新计算答复期限" },
    body: MessageToHandOver.omit({ messageId: true, version: true }),
    command: handOverMessage(api.ring),
  })
  commandRoute(api, {
    ...{ ...about, method: "put", path: `${one}/reply`, summary: "起草答复" },
    body: ReplyToDraft.pick({ reply: true }),
    command: draftReply,
  })
  commandRoute(api, { ...about, method: "post", path: `${one}/return`, summary: "退回答复稿", command: returnReply })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/approve`, summary: "签发答复；公开的，写明公开的标题和内容（隐去个人信息）" },
    body: ReplyToApprove.pick({ published: true }),
    command: approveReply,
  })
  commandRoute(api, {
    ...{ ...about, method: "put", path: `${one}/publication`, summary: "公开、改换文字或者撤下一条已经答复的留言" },
    body: PublicationToChange.pick({ published: true }),
    command: changeMessagePublication,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/close`, summary: "不予答复，选明理由" },
    body: MessageToClose.pick({ reason: true, words: true }),
    command: closeMessage,
  })
}
