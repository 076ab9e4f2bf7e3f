import type { Day } from "@gongkai/law"
import { listOrders, orderOf, type OrderFilter, type Page, type Paging, type Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { itemDue } from "../duty/standing.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"
import { ordersStanding, type OrderStanding } from "./standing.ts"

/** Orders with how near their days are. */
export const orderList = async (tx: Tx, agencyId: string, today: Day, filter: OrderFilter, paging: Paging): Promise<Page<OrderStanding>> => {
  const page = await listOrders(tx, agencyId, filter, paging)
  return { ...page, items: await ordersStanding(tx, agencyId, today, page.items) }
}

/** One order on one side of which the asker stands, or null. */
export const orderStanding = async (tx: Tx, agencyId: string, today: Day, orderId: string): Promise<OrderStanding | null> => {
  const order = await orderOf(tx, agencyId, orderId)
  return order === null ? null : ((await ordersStanding(tx, agencyId, today, [order]))[0] ?? null)
}

/** The last day that is proposed for an order of today: the agency's setting, by its working calendar. */
export const proposedDue = async (tx: Tx, agencyId: string, today: Day): Promise<Day | null> => {
  const { "improvement-order.working-days": workingDays } = await opennessValuesOf(tx, agencyId)
  return itemDue(today, workingDays, (await lawOf(tx, agencyId)).calendar)
}
