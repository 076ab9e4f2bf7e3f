import { appendEvents, inAgency, tellThoseWhoMay, type EventBody, type ImprovementOrder } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"

type OrderEvent =
  | "improvement-order.told"
  | "improvement-order.answered"
  | "improvement-order.returned"
  | "improvement-order.accepted"
  | "improvement-order.withdrawn"

/**
 * Records what became of an order in the books of the other side, and tells those there who deal with orders; nothing where an
 * agency orders itself. The one below is told before the one above records its own, lest two wait for each other.
 */
export const tellOtherSide = async <Name extends OrderEvent>(
  { tx, actor, now, today }: Circumstances,
  { id, agencyId, toAgencyId }: Pick<ImprovementOrder, "id" | "agencyId" | "toAgencyId">,
  name: Name,
  body: EventBody<Name>,
): Promise<void> => {
  if (agencyId === toAgencyId) return
  const other = actor.agencyId === agencyId ? toAgencyId : agencyId
  const act = other === toAgencyId ? "improvement-order.answer" : "improvement-order.issue"
  await inAgency(tx, other, async () => {
    const eventSeq = await appendEvents(tx, [{ name, actor: actor.personId, at: now, cause: actor.cause, subject: id, body }])
    await tellThoseWhoMay(tx, other, act, today, { kind: name, subject: id, eventSeq })
  })
}
