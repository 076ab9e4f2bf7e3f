import { listComments, listConsultations, senderOf } from "@gongkai/records"
import { CommentsWanted, consultationFilter, ConsultationsWanted } from "../consultation/filters.ts"
import { list, wordOf } from "./list.ts"

const act = "consultation.read"
const states = { draft: "草稿", open: "征求中", closed: "已结束", discarded: "已作废" }
const commentWords = { waiting: "待审核", published: "已公开", withheld: "不公开" }

const consultations = list({
  id: "consultations",
  title: "征求意见",
  act,
  input: ConsultationsWanted,
  page: ({ tx, actor, query }, paging) => listConsultations(tx, actor.agencyId, consultationFilter(query), paging),
  columns: [
    { id: "title", heading: "标题", of: ({ title }) => title },
    { id: "fromDay", heading: "开始日期", of: ({ fromDay }) => fromDay },
    { id: "toDay", heading: "截止日期", of: ({ toDay }) => toDay },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "comments", heading: "收到意见", of: ({ comments }) => comments },
    { id: "summaryOn", heading: "公布采纳情况", of: ({ summaryOn }) => summaryOn ?? "" },
    { id: "id", heading: "编号", of: ({ id }) => id },
  ],
})

// The contacts leave the system with those alone who may see them one by one.
const comments = list({
  id: "consultation-comments",
  title: "征求意见收到的意见",
  act,
  input: CommentsWanted,
  page: async ({ tx, actor, acts, ring, query: { consultationId, state = null } }, paging) => {
    const { items, next } = await listComments(tx, actor.agencyId, { consultationId, state }, paging)
    const rows = []
    for (const one of items)
      rows.push({ ...one, sender: acts.has("sender.unmask") ? await senderOf(tx, ring, actor.agencyId, "comment", one.id) : {} })
    return { items: rows, next }
  },
  columns: [
    { id: "sentOn", heading: "提交日期", of: ({ sentOn }) => sentOn },
    { id: "text", heading: "意见", of: ({ text }) => text },
    {
      id: "answers",
      heading: "回答",
      of: ({ answers }) =>
        answers
          .map(({ questionId, text, choices }) => `${questionId}：${text ?? (choices ?? []).map((place) => String(place + 1)).join("、")}`)
          .join("\n"),
    },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(commentWords, state) },
    { id: "publishedText", heading: "公开的文字", of: ({ publishedText }) => publishedText ?? "" },
    { id: "name", heading: "姓名", of: ({ sender, shownName }) => sender.name ?? shownName ?? "" },
    { id: "phone", heading: "电话", of: ({ sender }) => sender.phone ?? "" },
    { id: "email", heading: "电子邮箱", of: ({ sender }) => sender.email ?? "" },
    { id: "address", heading: "地址", of: ({ sender }) => sender.address ?? "" },
    { id: "id", heading: "编号", of: ({ id }) => id },
  ],
})

/** Lists of what the public was asked, and what it said. */
export const consultationLists = [consultations, comments]
