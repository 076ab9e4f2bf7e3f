import { updateOrder } from "@gongkai/records"
import { LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { judgedRounds, orderAtHand, SeenOrder } from "./standing.ts"
import { tellOtherSide } from "./tell.ts"

/** An answer that does not do, why, and the new last day. */
export const OrderToReturn = SeenOrder.extend({ words: Words(1, 500), dueOn: LegalDay })

/** Returns what was answered: it is to be mended by another day. */
export const returnOrder = command({
  act: "improvement-order.issue",
  input: OrderToReturn,
  async run(at, { orderId, version, words, dueOn }) {
    const { tx, actor, today } = at
    const found = await orderAtHand(tx, actor.agencyId, orderId, { side: "agencyId", states: ["answered"] })
    if (!found.ok) return found
    const { order } = found
    if (dueOn < today) return refuse("ORDER_DUE", { dueOn, today })
    const rounds = judgedRounds(order.rounds, "returned", words, today)
    const now = await updateOrder(tx, { ...order, version }, { state: "open", rounds, dueOn })
    if (now === null) return refuse("STALE", { version: order.version })
    const body = { orderId, on: today, dueOn, round: rounds.length, version: now }
    await tellOtherSide(at, order, "improvement-order.returned", body)
    return recorded("improvement-order.returned", orderId, body)
  },
})
