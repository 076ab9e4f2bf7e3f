import { personOf, ticketOf, updateTicket } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { TicketToAssign } from "./fields.ts"

/** Gives a ticket to somebody to mend, by a day; given before, it is given anew. */
export const assignTicket = command({
  act: "ticket.assign",
  input: TicketToAssign,
  async run({ tx, actor, today }, { ticketId, version, personId, dueOn }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    if (ticket === null) return refuse("NOT_FOUND", { ticketId })
    if (ticket.version !== version) return refuse("STALE", { version: ticket.version })
    if (ticket.state !== "open") return refuse("TICKET_STATE", { state: ticket.state })
    if (dueOn < today) return refuse("TICKET_DUE_PAST", { dueOn, today })
    const person = await personOf(tx, personId)
    if (person === null) return refuse("NOT_FOUND", { personId })
    if (!person.active) return refuse("PERSON_NOT_ACTIVE", { personId })
    const now = await updateTicket(tx, actor.agencyId, ticket, { assigneeId: personId, dueOn })
    return now === null ? refuse("STALE", { version }) : recorded("ticket.assigned", ticketId, { ticketId, personId, dueOn, version: now })
  },
})
