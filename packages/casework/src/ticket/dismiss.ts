import { ticketOf, updateTicket } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { TicketToDismiss } from "./fields.ts"

/** Says that it is no fault, and why: no later check opens it again. */
export const dismissTicket = command({
  act: "ticket.judge",
  input: TicketToDismiss,
  async run({ tx, actor, today }, { ticketId, version, reason }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    if (ticket === null) return refuse("NOT_FOUND", { ticketId })
    if (ticket.version !== version) return refuse("STALE", { version: ticket.version })
    if (ticket.state === "not-a-fault") return refuse("TICKET_STATE", { state: ticket.state })
    const verdict = { verdictReason: reason, verdictBy: actor.personId, verdictOn: today }
    const now = await updateTicket(tx, actor.agencyId, ticket, { state: "not-a-fault", closedOn: null, closedHow: null, ...verdict })
    return now === null ? refuse("STALE", { version }) : recorded("ticket.dismissed", ticketId, { ticketId, on: today, version: now })
  },
})
