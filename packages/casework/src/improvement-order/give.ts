import { agencyOf, insertOrder, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { tellOtherSide } from "./tell.ts"

/** What is to be mended, and by when. */
export const OrderFields = z.object({ orderId: Id, title: Words(1, 100), matter: Paragraphs(1, 2000), dueOn: LegalDay })

/** True for an agency itself and for those below it. */
export const isOursToOrder = async (tx: Tx, agencyId: string, toAgencyId: string): Promise<boolean> =>
  agencyId === toAgencyId || (await agencyOf(tx, toAgencyId))?.superiors.includes(agencyId) === true

/** Issues an order to an agency below, or to the own one, and tells those who are to mend. */
export const giveOrder = async (
  at: Circumstances,
  toAgencyId: string,
  { orderId, title, matter, dueOn }: z.output<typeof OrderFields>,
): Promise<Recorded<"improvement-order.issued"> | Refused> => {
  const { tx, actor, today } = at
  const { agencyId } = actor
  if (!(await isOursToOrder(tx, agencyId, toAgencyId))) return refuse("ORDER_NOT_BELOW", { toAgencyId })
  if (dueOn < today) return refuse("ORDER_DUE", { dueOn, today })
  const order = { id: orderId, agencyId, toAgencyId, title, matter, issuedOn: today, dueOn }
  await insertOrder(tx, order)
  await tellOtherSide(at, order, "improvement-order.told", { orderId, byAgencyId: agencyId, dueOn })
  return recorded("improvement-order.issued", orderId, { orderId, toAgencyId, on: today, dueOn })
}
