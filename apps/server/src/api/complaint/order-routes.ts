import { z } from "@hono/zod-openapi"
import {
  acceptOrder,
  answerOrder,
  criticismWords,
  CriticismToIssue,
  Id,
  issueCriticism,
  issueOrder,
  orderList,
  orderStanding,
  OrderToAccept,
  OrderToAnswer,
  OrderToIssue,
  OrderToReturn,
  OrderToWithdraw,
  proposedDue,
  returnOrder,
  SeenOrder,
  withdrawOrder,
} from "@gongkai/casework"
import { agencyOf, listCriticisms, orderCounts, orderOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { ImprovementOrder, OrderCounts, PublicCriticism } from "./answers.ts"
import { ordersAsked, OrdersWanted, SideWanted } from "./filters.ts"

const tag = "责令改正和通报批评"
const act = "improvement-order.read"
const list = "/improvement-orders"
const one = `${list}/{orderId}`
const params = SeenOrder.pick({ orderId: true })

const look = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "责令改正：side=issued 本机关作出的，side=received 责令本机关的；late=yes 只看逾期的",
    tag,
    act,
    input: z.object({ ...OrdersWanted.shape, ...pagingFields }),
    answer: pageOf(ImprovementOrder),
    run: ({ tx, session, today, query }) => orderList(tx, session.agencyId, today, ordersAsked(query, today), pagingOf(query)),
  })
  queryRoute(api, {
    path: "/improvement-order-counts",
    summary: "责令改正各有多少",
    tag,
    act,
    input: SideWanted,
    answer: OrderCounts,
    run: ({ tx, session, today, query: { side, year } }) => orderCounts(tx, session.agencyId, { side, year: year ?? null, asOf: today }),
  })
  queryRoute(api, {
    path: "/improvement-order-due",
    summary: "今天责令改正建议的期限；年历没有录入的为空",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ dueOn: z.string().nullable() }),
    run: async ({ tx, session, today }) => ({ dueOn: await proposedDue(tx, session.agencyId, today) }),
  })
  queryRoute(api, {
    path: one,
    summary: "一件责令改正，和历次改正结果",
    tag,
    act,
    input: params,
    answer: ImprovementOrder,
    run: ({ tx, session, today, query }) => orderStanding(tx, session.agencyId, today, query.orderId),
  })
}

const criticisms = (api: Api): void => {
  queryRoute(api, {
    path: "/public-criticisms",
    summary: "通报批评：side=issued 本机关作出的，side=received 批评本机关的",
    tag,
    act: "public-criticism.read",
    input: z.object({ ...SideWanted.shape, ...pagingFields }),
    answer: pageOf(PublicCriticism),
    run: ({ tx, session, query }) => listCriticisms(tx, session.agencyId, { side: query.side, year: query.year ?? null }, pagingOf(query)),
  })
  queryRoute(api, {
    path: `${one}/criticism-draft`,
    summary: "按一件没有改正的责令改正起草通报，不保存",
    tag,
    act: "public-criticism.issue",
    input: z.object({ orderId: Id }),
    answer: z.object({ title: z.string(), notice: z.string() }),
    run: async ({ tx, session: { agencyId }, today, query }) => {
      const order = await orderOf(tx, agencyId, query.orderId)
      if (order?.agencyId !== agencyId) return null
      const nameOf = async (id: string): Promise<string> => (await agencyOf(tx, id))?.name ?? id
      return criticismWords(order, { of: await nameOf(order.toAgencyId), by: await nameOf(agencyId), today })
    },
  })
  commandRoute(api, {
    method: "post",
    path: "/public-criticisms",
    summary: "通报批评一个下级机关",
    tag,
    body: CriticismToIssue,
    command: issueCriticism,
    creates: true,
  })
}

/** Orders to mend, on both sides, and notices that name who did not. */
export const orderRoutes = (api: Api): void => {
  look(api)
  commandRoute(api, {
    method: "post",
    path: list,
    summary: "责令下级机关或者本机关改正",
    tag,
    body: OrderToIssue,
    command: issueOrder,
    creates: true,
  })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/answer`, summary: "报送改正结果，写明如何改正，可以附已公开的信息" },
    body: OrderToAnswer.pick({ proof: true, itemIds: true }),
    command: answerOrder,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/accept`, summary: "认可改正结果，办结" },
    body: OrderToAccept.pick({ words: true }),
    command: acceptOrder,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/return`, summary: "退回改正结果，写明理由，另定期限" },
    body: OrderToReturn.pick({ words: true, dueOn: true }),
    command: returnOrder,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/withdraw`, summary: "撤回责令改正，写明理由" },
    body: OrderToWithdraw.pick({ reason: true }),
    command: withdrawOrder,
  })
  criticisms(api)
}
