import { plusDays } from "@gongkai/law"
import { ticketOf, updateTicket, watchedSiteOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenTicket } from "./fields.ts"

/** Takes back that it is no fault: it is to be mended after all. */
export const withdrawTicketVerdict = command({
  act: "ticket.judge",
  input: SeenTicket,
  async run({ tx, actor, today }, { ticketId, version }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    const site = ticket === null ? null : await watchedSiteOf(tx, actor.agencyId, ticket.siteId)
    if (ticket === null || site === null) return refuse("NOT_FOUND", { ticketId })
    if (ticket.version !== version) return refuse("STALE", { version: ticket.version })
    if (ticket.state !== "not-a-fault") return refuse("TICKET_STATE", { state: ticket.state })
    const dueOn = plusDays(today, site.limits.mendDays)
    const none = { verdictReason: null, verdictBy: null, verdictOn: null }
    const again = { state: "open" as const, dueOn, timesReopened: ticket.timesReopened + 1 }
    const now = await updateTicket(tx, actor.agencyId, ticket, { ...again, ...none })
    return now === null ? refuse("STALE", { version }) : recorded("ticket.reopened", ticketId, { ticketId, siteId: site.id, dueOn, version: now })
  },
})
