import { z } from "@hono/zod-openapi"
import { DeskCountToEnter, enterDeskCount } from "@gongkai/casework"
import { deliveryList, deskCounts, deskWays, readingPlaces } from "@gongkai/records"
import { yearAsked, YearWanted } from "../account/filters.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { DaysWanted, daysAsked } from "../duty/filters.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "查阅场所和咨询"
const act = "desk.read"

const DeskCount = z.object({ month: z.string(), way: z.enum(deskWays), count: z.int(), version: z.int() }).openapi("DeskCount")
const ReadingPlace = z
  .object({ id: z.string(), name: z.string(), owner: z.string().nullable(), address: z.string().nullable() })
  .openapi("ReadingPlace")
const DeliveryLine = z
  .object({
    itemId: z.string(),
    indexNumber: z.string(),
    title: z.string(),
    documentNumber: z.string().nullable(),
    issuingBody: z.string(),
    madeOn: z.string(),
    publishedOn: z.string(),
    validity: z.string(),
  })
  .openapi("DeliveryLine")

/** Reading places, what is delivered to them, and what people ask at the desk (Article 25). */
export const deskRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/desk-counts",
    summary: "一年里各月现场、电话、网上咨询的人次",
    tag,
    act,
    input: YearWanted,
    answer: z.object({ items: z.array(DeskCount).readonly() }),
    run: async ({ tx, session, today, query }) => ({ items: await deskCounts(tx, session.agencyId, yearAsked(query, today)) }),
  })
  commandRoute(api, {
    method: "put",
    path: "/desk-counts/{month}/{way}",
    summary: "填写一个月的咨询人次",
    tag,
    params: DeskCountToEnter.pick({ month: true, way: true }),
    body: DeskCountToEnter.omit({ month: true, way: true }),
    command: enterDeskCount,
  })
  queryRoute(api, {
    path: "/reading-places",
    summary: "政府信息查阅场所",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(ReadingPlace).readonly() }),
    run: async ({ tx, session, today }) => ({ items: await readingPlaces(tx, session.agencyId, today) }),
  })
  queryRoute(api, {
    path: "/delivery-list",
    summary: "移送清单：一段时间公开的信息，送国家档案馆、公共图书馆；不写起止的看今年",
    tag,
    act,
    input: z.object({ ...DaysWanted.shape, ...pagingFields }),
    answer: pageOf(DeliveryLine),
    run: ({ tx, session, today, query }) => deliveryList(tx, session.agencyId, daysAsked(query, today), pagingOf(query)),
  })
}
