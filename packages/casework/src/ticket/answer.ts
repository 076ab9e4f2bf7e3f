import { ticketOf, updateTicket } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { webAddress } from "../site-watch/fields.ts"
import { TicketToAnswer } from "./fields.ts"

/** Answers a ticket: it is mended, and here it is to be seen. A machine looks again. */
export const answerTicket = command({
  act: "ticket.answer",
  input: TicketToAnswer,
  async run({ tx, actor, today }, { ticketId, version, answer, proof }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    if (ticket === null) return refuse("NOT_FOUND", { ticketId })
    if (ticket.version !== version) return refuse("STALE", { version: ticket.version })
    if (ticket.state !== "open") return refuse("TICKET_STATE", { state: ticket.state })
    if (proof !== null && webAddress(proof) === null) return refuse("SITE_ADDRESS")
    const by = actor.personId
    const now = await updateTicket(tx, actor.agencyId, ticket, { state: "answered", answer, proof, answeredBy: by, answeredOn: today })
    return now === null ? refuse("STALE", { version }) : recorded("ticket.answered", ticketId, { ticketId, on: today, version: now })
  },
})
