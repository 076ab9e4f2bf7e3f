import { messageCloseReasons, messageHandOverReasons, messageList } from "@gongkai/casework"
import { messagesAsked, MessagesWanted } from "../message/filters.ts"
import { list, wordOf, yesOrNo } from "./list.ts"

const states = { received: "待答复", drafted: "待签发", answered: "已答复", "handed-over": "已转办", closed: "不予答复" }
const reasons = { ...messageCloseReasons, ...messageHandOverReasons }

/** The message board. Who wrote stays masked. */
export const messageExport = list({
  id: "messages",
  title: "公众留言",
  act: "message.read",
  input: MessagesWanted,
  page: ({ tx, actor, today, query }, paging) => messageList(tx, actor.agencyId, today, messagesAsked(query), paging),
  columns: [
    { id: "receiptNumber", heading: "回执编号", of: ({ receiptNumber }) => receiptNumber },
    { id: "subject", heading: "标题", of: ({ subject }) => subject },
    { id: "text", heading: "内容", of: ({ text }) => text },
    { id: "shownName", heading: "姓名", of: ({ shownName }) => shownName ?? "" },
    { id: "sentOn", heading: "提交日期", of: ({ sentOn }) => sentOn },
    { id: "receivedOn", heading: "收到日期", of: ({ receivedOn }) => receivedOn },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "dueOn", heading: "答复期限", of: ({ dueOn }) => dueOn ?? "" },
    { id: "late", heading: "逾期", of: ({ late }) => yesOrNo(late) },
    { id: "reply", heading: "答复", of: ({ reply }) => reply ?? "" },
    { id: "endedOn", heading: "办结日期", of: ({ endedOn }) => endedOn ?? "" },
    { id: "reason", heading: "理由", of: ({ reason }) => wordOf(reasons, reason) },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn ?? "" },
  ],
})
