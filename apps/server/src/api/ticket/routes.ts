import { z } from "@hono/zod-openapi"
import {
  answerTicket,
  askTicketRecheck,
  assignTicket,
  closeTicket,
  dismissTicket,
  faultKinds,
  SeenTicket,
  TicketToAnswer,
  TicketToAssign,
  TicketToClose,
  TicketToDismiss,
  withdrawTicketVerdict,
} from "@gongkai/casework"
import { listTickets, ticketCounts, ticketOf, ticketStates, watchedSiteOf, type Ticket } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { wordOf } from "../export/list.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { ticketsAsked, TicketsWanted } from "./filters.ts"

const tag = "整改单"
const act = "site-watch.read"
const state = z.enum(ticketStates)

const TicketAnswer = z
  .object({
    id: z.string(),
    siteId: z.string(),
    siteName: z.string(),
    kind: z.string(),
    kindWords: z.string(),
    place: z.string(),
    pages: z.array(z.string()).readonly(),
    pageCount: z.int(),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
    firstSeenOn: z.string(),
    lastSeenOn: z.string(),
    lastCheckId: z.string(),
    timesSeen: z.int(),
    timesReopened: z.int(),
    state,
    dueOn: z.string(),
    assigneeId: z.string().nullable(),
    answer: z.string().nullable(),
    proof: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredOn: z.string().nullable(),
    closedOn: z.string().nullable(),
    closedHow: z.enum(["machine", "by-hand"]).nullable(),
    verdictReason: z.string().nullable(),
    verdictBy: z.string().nullable(),
    verdictOn: z.string().nullable(),
    version: z.int(),
  })
  .openapi("Ticket")

const answerOf = (ticket: Ticket & { readonly siteName: string }) => ({ ...ticket, kindWords: wordOf(faultKinds, ticket.kind) })

const lookRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/tickets",
    summary: "整改单",
    tag,
    act,
    input: TicketsWanted.extend(pagingFields),
    answer: pageOf(TicketAnswer),
    async run({ tx, session, today, query: { after, limit, order = "due", ...wanted } }) {
      const { items, next } = await listTickets(tx, session.agencyId, ticketsAsked(wanted, today), order, pagingOf({ after, limit }))
      return { items: items.map(answerOf), next }
    },
  })
  queryRoute(api, {
    path: "/tickets/{ticketId}",
    summary: "一张整改单",
    tag,
    act,
    input: SeenTicket.pick({ ticketId: true }),
    answer: TicketAnswer,
    async run({ tx, session, query }) {
      const ticket = await ticketOf(tx, session.agencyId, query.ticketId)
      const site = ticket === null ? null : await watchedSiteOf(tx, session.agencyId, ticket.siteId)
      return ticket === null || site === null ? null : answerOf({ ...ticket, siteName: site.name })
    },
  })
  queryRoute(api, {
    path: "/ticket-counts",
    summary: "整改单的数目：按状态、种类",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(z.object({ state, kind: z.string(), kindWords: z.string(), count: z.int() })).readonly() }),
    run: async ({ tx, session }) => ({
      items: (await ticketCounts(tx, session.agencyId)).map((one) => ({ ...one, kindWords: wordOf(faultKinds, one.kind) })),
    }),
  })
}

/** Tickets: faults that somebody has to mend, with proof. */
export const ticketRoutes = (api: Api): void => {
  lookRoutes(api)
  const params = SeenTicket.pick({ ticketId: true })
  const verb = { method: "post", tag, params, versioned: true } as const
  const path = (name: string): string => `/tickets/{ticketId}/${name}`
  // Whoever says that it is mended has a machine look at once.
  const lookAgain = ({ subject: ticketId }: { readonly subject: string }, agencyId: string): Promise<void> =>
    api.watchSoon.ticket({ agencyId, ticketId })
  const body = { ticketId: true, version: true } as const
  commandRoute(api, { ...verb, path: path("assign"), summary: "交办", body: TicketToAssign.omit(body), command: assignTicket })
  commandRoute(api, {
    ...verb,
    path: path("answer"),
    summary: "反馈整改情况，附佐证",
    body: TicketToAnswer.omit(body),
    command: answerTicket,
    after: lookAgain,
  })
  commandRoute(api, { ...verb, path: path("recheck"), summary: "现在复查", command: askTicketRecheck, after: lookAgain })
  commandRoute(api, { ...verb, path: path("close"), summary: "人工复核后办结", body: TicketToClose.omit(body), command: closeTicket })
  commandRoute(api, { ...verb, path: path("dismiss"), summary: "认定不是问题", body: TicketToDismiss.omit(body), command: dismissTicket })
  commandRoute(api, { ...verb, path: path("withdraw-verdict"), summary: "撤回不是问题的认定", command: withdrawTicketVerdict })
}
