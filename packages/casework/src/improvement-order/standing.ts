import type { Day } from "@gongkai/law"
import { orderOf, type ImprovementOrder, type OrderRound, type Tx } from "@gongkai/records"
import { z } from "zod"
import { calendarOf } from "../calendar/calendar-of.ts"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"
import { lightOf, type Light } from "../reminder/light.ts"

/** An order, at the version seen. */
export const SeenOrder = z.object({ orderId: Id, version: Version })

/** An order with how near its day is. */
export interface OrderStanding extends ImprovementOrder {
  /** Of one that waits for an answer. */
  readonly light: Light | null
  /** It waits past its day, or the last answer came after it. */
  readonly late: boolean
}

/** Puts the clock beside orders. */
export const ordersStanding = async (
  tx: Tx,
  agencyId: string,
  today: Day,
  orders: readonly ImprovementOrder[],
): Promise<readonly OrderStanding[]> => {
  const calendar = await calendarOf(tx, agencyId)
  return orders.map((order) => {
    const { state, dueOn, rounds } = order
    const by = state === "open" ? today : state === "withdrawn" ? null : (rounds.at(-1)?.answeredOn ?? null)
    return { ...order, light: state === "open" ? lightOf(dueOn, today, calendar) : null, late: by !== null && dueOn < by }
  })
}

/** An order on one side of which the asker stands, in a state in which something can be done with it; or why it is not. */
export const orderAtHand = async (
  tx: Tx,
  agencyId: string,
  orderId: string,
  { side, states }: { readonly side: "agencyId" | "toAgencyId"; readonly states: readonly ImprovementOrder["state"][] },
): Promise<{ readonly ok: true; readonly order: ImprovementOrder } | Refused> => {
  const order = await orderOf(tx, agencyId, orderId)
  if (order?.[side] !== agencyId) return refuse("NOT_FOUND", { orderId })
  return states.includes(order.state) ? { ok: true, order } : refuse("ORDER_STATE", { state: order.state })
}

/** Its rounds with the last one judged. */
export const judgedRounds = (
  rounds: readonly OrderRound[],
  verdict: "accepted" | "returned",
  words: string | null,
  judgedOn: Day,
): readonly OrderRound[] => rounds.map((round, at) => (at === rounds.length - 1 ? { ...round, verdict, words, judgedOn } : round))
