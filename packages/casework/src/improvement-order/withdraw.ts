import { updateOrder } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { orderAtHand, SeenOrder } from "./standing.ts"
import { tellOtherSide } from "./tell.ts"

/** An order that is taken back, and why. */
export const OrderToWithdraw = SeenOrder.extend({ reason: Words(1, 500) })

/** Takes an order back: nothing is to be mended by it any more. */
export const withdrawOrder = command({
  act: "improvement-order.issue",
  input: OrderToWithdraw,
  async run(at, { orderId, version, reason }) {
    const { tx, actor, today } = at
    const found = await orderAtHand(tx, actor.agencyId, orderId, { side: "agencyId", states: ["open", "answered"] })
    if (!found.ok) return found
    const { order } = found
    const now = await updateOrder(tx, { ...order, version }, { state: "withdrawn", endedOn: today, reason })
    if (now === null) return refuse("STALE", { version: order.version })
    const body = { orderId, on: today, version: now }
    await tellOtherSide(at, order, "improvement-order.withdrawn", body)
    return recorded("improvement-order.withdrawn", orderId, body)
  },
})
