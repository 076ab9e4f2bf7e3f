import { ticketOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { ofWholeSite } from "../site-watch/kinds.ts"
import { SeenTicket } from "./fields.ts"

/** Has a machine look again at a ticket's place, soon. */
export const askTicketRecheck = command({
  act: "ticket.answer",
  input: SeenTicket,
  async run({ tx, actor }, { ticketId, version }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    if (ticket === null) return refuse("NOT_FOUND", { ticketId })
    if (ticket.version !== version) return refuse("STALE", { version: ticket.version })
    if (ticket.state !== "open" && ticket.state !== "answered") return refuse("TICKET_STATE", { state: ticket.state })
    if (ofWholeSite.has(ticket.kind)) return refuse("TICKET_OF_WHOLE_SITE", { kind: ticket.kind })
    return recorded("ticket.recheck-asked", ticketId, { ticketId, version })
  },
})
