import { ticketOf, updateTicket } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { TicketToClose } from "./fields.ts"

/** Closes an answered ticket by a person's word, where a machine cannot look: the next check opens it again where it is not so. */
export const closeTicket = command({
  act: "ticket.judge",
  input: TicketToClose,
  async run({ tx, actor, today }, { ticketId, version, reason }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    if (ticket === null) return refuse("NOT_FOUND", { ticketId })
    if (ticket.version !== version) return refuse("STALE", { version: ticket.version })
    if (ticket.state !== "answered") return refuse("TICKET_STATE", { state: ticket.state })
    if (ticket.answeredBy === actor.personId) return refuse("TICKET_OWN_ANSWER")
    const answer = `${ticket.answer ?? ""}\n复核：${reason}`
    const now = await updateTicket(tx, actor.agencyId, ticket, { state: "closed", closedOn: today, closedHow: "by-hand", answer })
    if (now === null) return refuse("STALE", { version })
    return recorded("ticket.closed", ticketId, { ticketId, siteId: ticket.siteId, how: "by-hand", on: today, version: now })
  },
})
