import { accountsStanding } from "@gongkai/casework"
import { accountCounts, deliveryList, deskCounts, listPosts } from "@gongkai/records"
import { z } from "@hono/zod-openapi"
import { postFilter, PostsWanted, yearAsked, YearWanted } from "../account/filters.ts"
import { DaysWanted, daysAsked } from "../duty/filters.ts"
import { list, whole, wordOf, yesOrNo } from "./list.ts"

const act = "account.read"
const ways = { counter: "现场", phone: "电话", online: "网上" }
const validities = { "in-force": "有效", amended: "已修改", repealed: "已废止", lapsed: "已失效", "not-applicable": "" }

const posts = list({
  id: "account-posts",
  title: "政务新媒体发布清单",
  act,
  input: PostsWanted,
  page: ({ tx, actor, query }, paging) => listPosts(tx, actor.agencyId, postFilter(query), paging),
  columns: [
    { id: "title", heading: "标题", of: ({ title }) => title },
    { id: "on", heading: "日期", of: ({ postedOn }) => postedOn },
    { id: "reads", heading: "阅读量", of: ({ reads }) => reads },
    { id: "category", heading: "分类", of: ({ category }) => category ?? "" },
    { id: "born", heading: "账号原创", of: ({ itemId }) => yesOrNo(itemId === null) },
    { id: "channelId", heading: "账号编号", of: ({ channelId }) => channelId },
  ],
})

const counts = list({
  id: "account-counts",
  title: "政务新媒体发布数目",
  act,
  input: YearWanted,
  page: async ({ tx, actor, today, query }) => whole(await accountCounts(tx, actor.agencyId, yearAsked(query, today))),
  columns: [
    { id: "name", heading: "账号", of: ({ name }) => name },
    { id: "category", heading: "分类", of: ({ category }) => category },
    { id: "posts", heading: "条数", of: ({ posts: n }) => n },
    { id: "born", heading: "其中原创", of: ({ born }) => born },
    { id: "reads", heading: "阅读量", of: ({ reads }) => reads },
    { id: "source", heading: "来源", of: ({ source }) => (source === "entered" ? "填写" : "导入") },
  ],
})

const accounts = list({
  id: "accounts",
  title: "政务新媒体更新情况",
  act,
  input: z.object({}),
  page: async ({ tx, actor, today }) => whole(await accountsStanding(tx, actor.agencyId, today)),
  columns: [
    { id: "name", heading: "账号", of: ({ name }) => name },
    { id: "owner", heading: "责任部门", of: ({ owner }) => owner ?? "" },
    { id: "lastOn", heading: "最近发布", of: ({ lastOn }) => lastOn ?? "" },
    { id: "lastWeek", heading: "近七天", of: ({ lastWeek }) => lastWeek },
    { id: "leastAWeek", heading: "每周最低", of: ({ leastAWeek }) => leastAWeek },
    { id: "stale", heading: "不更新", of: ({ stale }) => yesOrNo(stale) },
    { id: "belowLeast", heading: "少于最低", of: ({ belowLeast }) => yesOrNo(belowLeast) },
  ],
})

const desk = list({
  id: "desk-counts",
  title: "政府信息公开咨询人次",
  act: "desk.read",
  input: YearWanted,
  page: async ({ tx, actor, today, query }) => whole(await deskCounts(tx, actor.agencyId, yearAsked(query, today))),
  columns: [
    { id: "month", heading: "月份", of: ({ month }) => month.slice(0, 7) },
    { id: "way", heading: "方式", of: ({ way }) => ways[way] },
    { id: "count", heading: "人次", of: ({ count }) => count },
  ],
})

const deliveries = list({
  id: "delivery-list",
  title: "政府信息移送清单",
  act: "desk.read",
  input: DaysWanted,
  page: ({ tx, actor, today, query }, paging) => deliveryList(tx, actor.agencyId, daysAsked(query, today), paging),
  columns: [
    { id: "indexNumber", heading: "索引号", of: ({ indexNumber }) => indexNumber },
    { id: "title", heading: "名称", of: ({ title }) => title },
    { id: "documentNumber", heading: "文号", of: ({ documentNumber }) => documentNumber ?? "" },
    { id: "issuingBody", heading: "发布机构", of: ({ issuingBody }) => issuingBody },
    { id: "madeOn", heading: "生成日期", of: ({ madeOn }) => madeOn },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn },
    { id: "validity", heading: "有效性", of: ({ validity }) => wordOf(validities, validity) },
  ],
})

/** Lists of accounts, the desk and what goes to reading places. */
export const accountLists = [accounts, posts, counts, desk, deliveries]
