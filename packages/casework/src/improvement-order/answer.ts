import { inAgency, itemOf, updateOrder, type OrderRound } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { orderAtHand, SeenOrder } from "./standing.ts"
import { tellOtherSide } from "./tell.ts"

const mostItems = 20

/** What was mended, and how it is seen: in words, and by items of the catalogue where they show it. */
export const OrderToAnswer = SeenOrder.extend({ proof: Paragraphs(1, 4000), itemIds: z.array(Id).max(mostItems).default([]) })

/** Answers an order that is directed at the own agency; whoever issued it is told. */
export const answerOrder = command({
  act: "improvement-order.answer",
  input: OrderToAnswer,
  async run(at, { orderId, version, proof, itemIds }) {
    const { tx, actor, today } = at
    const found = await orderAtHand(tx, actor.agencyId, orderId, { side: "toAgencyId", states: ["open"] })
    if (!found.ok) return found
    const { order } = found
    for (const itemId of itemIds) if ((await itemOf(tx, actor.agencyId, itemId)) === null) return refuse("NOT_FOUND", { itemId })
    const round: OrderRound = { answeredOn: today, proof, itemIds, verdict: null, words: null, judgedOn: null }
    const rounds = [...order.rounds, round]
    const now = await inAgency(tx, order.agencyId, () => updateOrder(tx, { ...order, version }, { state: "answered", rounds }))
    if (now === null) return refuse("STALE", { version: order.version })
    const body = { orderId, on: today, late: order.dueOn < today, round: rounds.length, version: now }
    return { ...recorded("improvement-order.answered", orderId, body), above: () => tellOtherSide(at, order, "improvement-order.answered", body) }
  },
})
