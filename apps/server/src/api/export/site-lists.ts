import { faultKinds } from "@gongkai/casework"
import { leaderPosts, listTickets, watchedSites } from "@gongkai/records"
import { z } from "@hono/zod-openapi"
import { ticketsAsked, TicketsWanted } from "../ticket/filters.ts"
import { list, whole, wordOf } from "./list.ts"

const act = "site-watch.read"
const states = { open: "待整改", answered: "已反馈", closed: "已办结", "not-a-fault": "不是问题" }
const how = { machine: "机器复查", "by-hand": "人工复核" }

const tickets = list({
  id: "tickets",
  title: "网站问题整改单",
  act,
  input: TicketsWanted,
  page: ({ tx, actor, today, query: { order = "due", ...wanted } }, paging) =>
    listTickets(tx, actor.agencyId, ticketsAsked(wanted, today), order, paging),
  columns: [
    { id: "siteName", heading: "网站", of: ({ siteName }) => siteName },
    { id: "kind", heading: "问题", of: ({ kind }) => wordOf(faultKinds, kind) },
    { id: "place", heading: "位置", of: ({ place }) => place },
    { id: "detail", heading: "说明", of: ({ detail }) => Object.values(detail).map(String).join(" ") },
    { id: "pageCount", heading: "涉及页数", of: ({ pageCount }) => pageCount },
    { id: "state", heading: "状态", of: ({ state }) => states[state] },
    { id: "firstSeenOn", heading: "首次发现", of: ({ firstSeenOn }) => firstSeenOn },
    { id: "lastSeenOn", heading: "最近发现", of: ({ lastSeenOn }) => lastSeenOn },
    { id: "timesSeen", heading: "发现次数", of: ({ timesSeen }) => timesSeen },
    { id: "dueOn", heading: "整改期限", of: ({ dueOn }) => dueOn },
    { id: "assigneeId", heading: "承办人", of: ({ assigneeId }) => assigneeId ?? "" },
    { id: "answer", heading: "整改情况", of: ({ answer }) => answer ?? "" },
    { id: "proof", heading: "佐证", of: ({ proof }) => proof ?? "" },
    { id: "answeredOn", heading: "反馈日期", of: ({ answeredOn }) => answeredOn ?? "" },
    { id: "closedOn", heading: "办结日期", of: ({ closedOn }) => closedOn ?? "" },
    { id: "closedHow", heading: "办结方式", of: ({ closedHow }) => wordOf(how, closedHow) },
    { id: "verdictReason", heading: "不是问题的理由", of: ({ verdictReason }) => verdictReason ?? "" },
    { id: "id", heading: "编号", of: ({ id }) => id },
  ],
})

const sites = list({
  id: "watched-sites",
  title: "监测的网站",
  act,
  input: z.object({}),
  page: async ({ tx, actor, today }) => whole(await watchedSites(tx, actor.agencyId, today)),
  columns: [
    { id: "name", heading: "名称", of: ({ name }) => name },
    { id: "address", heading: "网址", of: ({ address }) => address },
    { id: "lastCheckOn", heading: "最近检查", of: ({ lastCheckOn }) => lastCheckOn ?? "" },
    { id: "openTickets", heading: "没有整改的问题", of: ({ openTickets }) => openTickets },
    { id: "visits", heading: "近七天访问", of: ({ visits }) => visits },
    { id: "failedVisits", heading: "没有打开", of: ({ failedVisits }) => failedVisits },
    { id: "closedOn", heading: "停止监测", of: ({ closedOn }) => closedOn ?? "" },
  ],
})

const leaders = list({
  id: "leader-posts",
  title: "领导姓名职务名单",
  act,
  input: z.object({}),
  page: async ({ tx, actor }) => whole(await leaderPosts(tx, actor.agencyId)),
  columns: [
    { id: "post", heading: "职务", of: ({ post }) => post },
    { id: "name", heading: "姓名", of: ({ name }) => name },
    { id: "endedOn", heading: "不再担任", of: ({ endedOn }) => endedOn ?? "" },
  ],
})

/** Lists of the site watch. */
export const siteLists = [tickets, sites, leaders]
