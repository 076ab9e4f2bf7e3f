import { z } from "@hono/zod-openapi"
import { Id, Words, type ComplaintsAsked } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import { complaintOutcomes, complaintStates, orderStates, type OrderFilter } from "@gongkai/records"

const year = z.coerce.number().int().min(2000).max(2100).optional()
const yes = z.enum(["yes", "no"]).default("no")

/** What a list of complaints is narrowed to, as text. */
export const ComplaintsWanted = z.object({
  state: z.enum(complaintStates).optional(),
  open: yes,
  late: yes,
  outcome: z.enum(complaintOutcomes).optional(),
  aboutAgencyId: Id.optional(),
  assignedTo: Id.optional(),
  year,
  words: Words(1, 100).optional(),
})

/** The same as the list takes it. */
export const complaintsAsked = (wanted: z.output<typeof ComplaintsWanted>): ComplaintsAsked => {
  const { state, open, late, outcome, aboutAgencyId, assignedTo, year: of, words } = wanted
  return {
    state: state ?? null,
    open: open === "yes",
    late: late === "yes",
    outcome: outcome ?? null,
    aboutAgencyId: aboutAgencyId ?? null,
    assignedTo: assignedTo ?? null,
    year: of ?? null,
    words: words ?? null,
  }
}

/** Orders and notices that the agency issued, or that are about it. */
export const SideWanted = z.object({ side: z.enum(["issued", "received"]).default("issued"), year })

/** What a list of orders is narrowed to, as text. */
export const OrdersWanted = SideWanted.extend({ state: z.enum(orderStates).optional(), late: yes, words: Words(1, 100).optional() })

/** The same as the records take it. */
export const ordersAsked = ({ side, state, late, year: of, words }: z.output<typeof OrdersWanted>, today: Day): OrderFilter => ({
  side,
  state: state ?? null,
  lateOn: late === "yes" ? today : null,
  year: of ?? null,
  words: words ?? null,
})

/** What a list of accountability records is narrowed to, as text. */
export const AccountabilityWanted = z.object({ year, struck: z.enum(["no", "yes", "all"]).default("no"), words: Words(1, 100).optional() })
