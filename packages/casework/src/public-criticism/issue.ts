import { orderOf } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, refuse } from "../kernel.ts"
import { CriticismFields, giveCriticism } from "./give.ts"

/** A notice, whom it names, and the order that was not followed where there was one. */
export const CriticismToIssue = CriticismFields.extend({ ofAgencyId: Id, orderId: Id.nullable().default(null) })

/** Criticises an agency below in a notice. */
export const issueCriticism = command({
  act: "public-criticism.issue",
  input: CriticismToIssue,
  constraints: { public_criticism_pkey: "ALREADY_THERE" },
  async run(at, { ofAgencyId, orderId, ...fields }) {
    if (orderId !== null) {
      const order = await orderOf(at.tx, at.actor.agencyId, orderId)
      if (order?.agencyId !== at.actor.agencyId || order.toAgencyId !== ofAgencyId) return refuse("NOT_FOUND", { orderId })
    }
    return giveCriticism(at, ofAgencyId, orderId, fields)
  },
})
