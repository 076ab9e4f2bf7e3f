import { Id } from "../fields.ts"
import { command } from "../kernel.ts"
import { giveOrder, OrderFields } from "./give.ts"

/** An order that no complaint led to, as after an inspection. */
export const OrderToIssue = OrderFields.extend({ toAgencyId: Id })

/** Orders an agency below, or the own one, to mend something. */
export const issueOrder = command({
  act: "improvement-order.issue",
  input: OrderToIssue,
  constraints: { improvement_order_pkey: "ALREADY_THERE" },
  run: (at, { toAgencyId, ...order }) => giveOrder(at, toAgencyId, order),
})
