import { z } from "@hono/zod-openapi"
import { faultKinds, Id, type FaultKind } from "@gongkai/casework"
import { ticketOrders, ticketStates, type TicketFilter } from "@gongkai/records"
import type { Day } from "@gongkai/law"

const kinds = Object.keys(faultKinds)

/** Which tickets are wanted, as text. */
export const TicketsWanted = z.object({
  siteId: Id.optional(),
  state: z.enum([...ticketStates, "unmended"]).optional(),
  kind: z
    .custom<FaultKind>((text) => typeof text === "string" && kinds.includes(text))
    .openapi({ type: "string", enum: kinds })
    .optional(),
  assigneeId: Id.optional(),
  late: z.enum(["yes"]).optional(),
  order: z.enum(ticketOrders).optional(),
})

/** The same as the records take it. */
export const ticketsAsked = ({ siteId, state, kind, assigneeId, late }: z.output<typeof TicketsWanted>, today: Day): TicketFilter => ({
  siteId: siteId ?? null,
  state: state ?? null,
  kind: kind ?? null,
  assigneeId: assigneeId ?? null,
  lateOn: late === undefined ? null : today,
})
