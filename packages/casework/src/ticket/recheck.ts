import { siteCheckOf, ticketOf, updateTicket } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Casework, type Recorded, type Refused } from "../kernel.ts"
import { ofWholeSite } from "../site-watch/kinds.ts"
import { pageRulesOf } from "../site-watch/rules-of.ts"
import type { OpenWeb } from "../site-watch/web.ts"
import { stillThere } from "./still-there.ts"

const TicketToRecheck = z.object({ ticketId: Id, version: z.number().int(), there: z.boolean() })
type Rechecked = "ticket.closed" | "ticket.reopened" | "ticket.rechecked"

const keep = command<typeof TicketToRecheck, Rechecked>({
  act: "ticket.answer",
  input: TicketToRecheck,
  async run({ tx, actor, today }, { ticketId, version, there }) {
    const ticket = await ticketOf(tx, actor.agencyId, ticketId)
    if (ticket?.version !== version) return refuse("STALE")
    const { siteId, state, dueOn } = ticket
    if (!there) {
      const now = await updateTicket(tx, actor.agencyId, ticket, { state: "closed", closedOn: today, closedHow: "machine" })
      return now === null ? refuse("STALE") : recorded("ticket.closed", ticketId, { ticketId, siteId, how: "machine", on: today, version: now })
    }
    if (state !== "answered") return recorded("ticket.rechecked", ticketId, { ticketId, there, version })
    const now = await updateTicket(tx, actor.agencyId, ticket, { state: "open", lastSeenOn: today, timesReopened: ticket.timesReopened + 1 })
    return now === null ? refuse("STALE") : recorded("ticket.reopened", ticketId, { ticketId, siteId, dueOn, version: now })
  },
})

/**
 * Looks again at a ticket's place: mended, it is closed; said to be mended and still there, it is open again. Where nobody
 * can say, it stays as it is until the next check. The web is asked outside of any transaction.
 */
export const recheckTicket = async (
  casework: Casework,
  openWeb: OpenWeb,
  { agencyId, ticketId }: { readonly agencyId: string; readonly ticketId: string },
): Promise<Recorded<Rechecked> | Refused> => {
  const { records, today } = casework
  const asking = { agencyId, personId: "jobs", today: today() }
  const found = await records.transaction(asking, async (tx) => {
    const ticket = await ticketOf(tx, agencyId, ticketId)
    const check = ticket === null ? null : await siteCheckOf(tx, agencyId, ticket.lastCheckId)
    if (ticket === null || check === null) return null
    return { ticket, check, rules: await pageRulesOf(tx, agencyId, check, asking.today) }
  })
  if (found === null) return refuse("NOT_FOUND", { ticketId })
  const { ticket, check, rules } = found
  if (ticket.state !== "open" && ticket.state !== "answered") return refuse("TICKET_STATE", { state: ticket.state })
  if (ofWholeSite.has(ticket.kind)) return refuse("TICKET_OF_WHOLE_SITE", { kind: ticket.kind })
  const web = openWeb(check.limits)
  try {
    const there = await stillThere(web, ticket, rules, check.limits.slow)
    if (there === null) return refuse("TICKET_UNDECIDED", { ticketId })
    return await keep(casework, { agencyId, personId: "jobs", cause: "ticket.recheck", program: true }, { ticketId, version: ticket.version, there })
  } finally {
    web.close()
  }
}
