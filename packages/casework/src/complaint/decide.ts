import { foundedComplaint } from "@gongkai/law"
import { updateComplaint } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { command, recorded, refuse, type Recorded } from "../kernel.ts"
import { giveOrder, OrderFields } from "../improvement-order/give.ts"
import { CriticismFields, giveCriticism } from "../public-criticism/give.ts"
import { complaintClockOf, isLate } from "./clock.ts"
import { complaintIn, SeenComplaint } from "./standing.ts"

/** A complaint to be decided as it was drafted; where it is founded, with what is done about it. */
export const ComplaintToDecide = SeenComplaint.extend({
  order: OrderFields.nullable().default(null),
  criticism: CriticismFields.nullable().default(null),
})

/**
 * Decides a complaint by what another person drafted: the complainant reads it by receipt and code. What is founded leads to
 * an improvement order or a public criticism (Article 47), and neither says who complained.
 */
export const decideComplaint = command({
  act: "complaint.decide",
  input: ComplaintToDecide,
  constraints: { improvement_order_pkey: "ALREADY_THERE", public_criticism_pkey: "ALREADY_THERE" },
  async run(at, { complaintId, version, order, criticism }) {
    const { tx, actor, today } = at
    const found = await complaintIn(tx, actor.agencyId, complaintId, ["drafted"])
    if (!found.ok) return found
    const { complaint } = found
    if (complaint.draftedBy === actor.personId) return refuse("COMPLAINT_OWN_FINDING")
    const outcome = complaint.outcome ?? "unfounded"
    const founded = outcome === "founded"
    if (!founded && (order !== null || criticism !== null)) return refuse("COMPLAINT_UNFOUNDED")
    const measures = [...(order === null ? [] : (["improvement-order"] as const)), ...(criticism === null ? [] : (["public-criticism"] as const))]
    const lacking = foundedComplaint.apply({ founded, measures, on: today }, await lawOf(tx, actor.agencyId))
    if (lacking.length > 0) return refuse("COMPLAINT_WITHOUT_MEASURE", { measures: lacking })
    const done: Recorded[] = []
    for (const measure of [
      ...(order === null ? [] : [await giveOrder(at, complaint.aboutAgencyId, order)]),
      ...(criticism === null ? [] : [await giveCriticism(at, complaint.aboutAgencyId, order?.orderId ?? null, criticism)]),
    ]) {
      if (!measure.ok) return measure
      done.push(measure)
    }
    const orderId = order?.orderId ?? null
    const decided = { state: "decided", decidedBy: actor.personId, endedOn: today, orderId } as const
    const now = await updateComplaint(tx, actor.agencyId, { id: complaintId, version }, decided)
    if (now === null) return refuse("STALE", { version: complaint.version })
    const late = isLate({ ...complaint, state: "decided", endedOn: today }, await complaintClockOf(tx, actor.agencyId), today)
    return recorded("complaint.decided", complaintId, { complaintId, outcome, orderId, on: today, late, version: now }, ...done)
  },
})
