import { plusDays, type Day } from "@gongkai/law"
import {
  insertTickets,
  updateTicket,
  type JudgedPage,
  type NewTicket,
  type SiteCheck,
  type Ticket,
  type Tx,
  type WatchedSite,
} from "@gongkai/records"
import { recorded, type Recorded } from "../kernel.ts"
import type { SeenFault } from "../site-watch/judge-check.ts"
import { fingerprintOf, ticketIdOf } from "./fingerprint.ts"
import { lookedAt } from "./looked-at.ts"

const pagesKept = 20

/** What a check saw, with what is known of the site. */
export interface CheckSeen {
  readonly agencyId: string
  readonly check: SiteCheck
  readonly site: WatchedSite
  readonly today: Day
  readonly faults: readonly SeenFault[]
  readonly known: readonly Ticket[]
  readonly pages: readonly JudgedPage[]
  readonly whole: boolean
}

/** What became of tickets, each with its event. */
export interface TicketsKept {
  readonly opened: number
  readonly reopened: number
  readonly mended: number
  readonly events: readonly Recorded[]
}

const seenAgain = ({ check, today }: CheckSeen, { place, pages, detail }: SeenFault, { timesSeen }: Ticket) => ({
  ...{ place, pages: pages.slice(0, pagesKept), pageCount: pages.length, detail },
  ...{ lastSeenOn: today, lastCheckId: check.id, timesSeen: timesSeen + 1 },
})

/** A ticket whose fault is seen again: mended and back, said to be mended and not, or as it was. A verdict stays. */
const keepSeen = async (tx: Tx, seen: CheckSeen, fault: SeenFault, ticket: Ticket): Promise<Recorded | null> => {
  const { agencyId, check, site, today } = seen
  // Whoever answered while the check was under way may have mended it after the page was read.
  const contradicted = ticket.state === "answered" && (ticket.answeredOn === null || ticket.answeredOn < check.begunOn)
  const back = ticket.state === "closed" || contradicted
  const dueOn = ticket.state === "closed" ? plusDays(today, check.limits.mendDays) : ticket.dueOn
  const again = { state: "open" as const, dueOn, closedOn: null, closedHow: null, timesReopened: ticket.timesReopened + 1 }
  const version = await updateTicket(tx, agencyId, ticket, { ...seenAgain(seen, fault, ticket), ...(back ? again : {}) })
  if (!back || version === null) return null
  return recorded("ticket.reopened", ticket.id, { ticketId: ticket.id, siteId: site.id, dueOn, version })
}

const closeGone = async (tx: Tx, { agencyId, site, today }: CheckSeen, ticket: Ticket): Promise<Recorded | null> => {
  const version = await updateTicket(tx, agencyId, ticket, { state: "closed", closedOn: today, closedHow: "machine" })
  return version === null ? null : recorded("ticket.closed", ticket.id, { ticketId: ticket.id, siteId: site.id, how: "machine", on: today, version })
}

/** Makes tickets of what a check saw, knows again what came before, and closes what is gone. */
export const keepTickets = async (tx: Tx, seen: CheckSeen): Promise<TicketsKept> => {
  const { agencyId, check, site, today, faults, known, pages, whole } = seen
  const byFingerprint = new Map(known.map((ticket) => [ticket.fingerprint, ticket]))
  const dueOn = plusDays(today, check.limits.mendDays)
  const [fresh, reopened, mended]: [NewTicket[], Recorded[], Recorded[]] = [[], [], []]
  const seenNow = new Set<string>()
  for (const fault of faults) {
    const fingerprint = fingerprintOf(fault)
    seenNow.add(fingerprint)
    const ticket = byFingerprint.get(fingerprint)
    const { kind, place, detail } = fault
    if (ticket === undefined) {
      const at = { place, pages: fault.pages.slice(0, pagesKept), pageCount: fault.pages.length, detail }
      fresh.push({
        id: ticketIdOf(site.id, fingerprint),
        siteId: site.id,
        kind,
        fingerprint,
        ...at,
        firstSeenOn: today,
        lastCheckId: check.id,
        dueOn,
      })
      continue
    }
    const event = await keepSeen(tx, seen, fault, ticket)
    if (event !== null) reopened.push(event)
  }
  await insertTickets(tx, agencyId, fresh)
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  for (const ticket of known) {
    if (seenNow.has(ticket.fingerprint) || (ticket.state !== "open" && ticket.state !== "answered") || !lookedAt(ticket, byAddress, whole)) continue
    const event = await closeGone(tx, seen, ticket)
    if (event !== null) mended.push(event)
  }
  const opened = fresh.map(({ id, kind }) => recorded("ticket.opened", id, { ticketId: id, siteId: site.id, kind, dueOn, version: 1 }))
  return { opened: fresh.length, reopened: reopened.length, mended: mended.length, events: [...opened, ...reopened, ...mended] }
}
