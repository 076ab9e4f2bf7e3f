import { updateOrder } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { judgedRounds, orderAtHand, SeenOrder } from "./standing.ts"
import { tellOtherSide } from "./tell.ts"

/** An answer that is good, with words where there are any. */
export const OrderToAccept = SeenOrder.extend({ words: Words(1, 500).nullable().default(null) })

/** Accepts what was mended: the order is over. */
export const acceptOrder = command({
  act: "improvement-order.issue",
  input: OrderToAccept,
  async run(at, { orderId, version, words }) {
    const { tx, actor, today } = at
    const found = await orderAtHand(tx, actor.agencyId, orderId, { side: "agencyId", states: ["answered"] })
    if (!found.ok) return found
    const { order } = found
    const change = { state: "accepted", rounds: judgedRounds(order.rounds, "accepted", words, today), endedOn: today } as const
    const now = await updateOrder(tx, { ...order, version }, change)
    if (now === null) return refuse("STALE", { version: order.version })
    const body = { orderId, on: today, round: order.rounds.length, version: now }
    await tellOtherSide(at, order, "improvement-order.accepted", body)
    return recorded("improvement-order.accepted", orderId, body)
  },
})
