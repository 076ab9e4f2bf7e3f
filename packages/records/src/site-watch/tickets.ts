import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** How a ticket stands. */
export const ticketStates = ["open", "answered", "closed", "not-a-fault"] as const
/** One of {@link ticketStates}. */
export type TicketState = (typeof ticketStates)[number]

/** A fault that somebody has to mend. */
export interface Ticket {
  readonly id: string
  readonly siteId: string
  readonly kind: string
  readonly fingerprint: string
  readonly place: string
  /** Pages that show it, at most some. */
  readonly pages: readonly string[]
  readonly pageCount: number
  readonly detail: Readonly<Record<string, string | number>>
  readonly firstSeenOn: Day
  readonly lastSeenOn: Day
  readonly lastCheckId: string
  readonly timesSeen: number
  readonly timesReopened: number
  readonly state: TicketState
  readonly dueOn: Day
  readonly assigneeId: string | null
  readonly answer: string | null
  readonly proof: string | null
  readonly answeredBy: string | null
  readonly answeredOn: Day | null
  readonly closedOn: Day | null
  readonly closedHow: "machine" | "by-hand" | null
  readonly verdictReason: string | null
  readonly verdictBy: string | null
  readonly verdictOn: Day | null
  readonly version: number
}

const columns: RawBuilder<unknown> = sql`t.id, t.site_id, t.kind, t.fingerprint, t.place, t.pages, t.page_count, t.detail, t.first_seen_on,
  t.last_seen_on, t.last_check_id, t.times_seen, t.times_reopened, t.state, t.due_on, t.assignee_id, t.answer, t.proof, t.answered_by,
  t.answered_on, t.closed_on, t.closed_how, t.verdict_reason, t.verdict_by, t.verdict_on, t.version`

/** A ticket of the agency, or null. */
export const ticketOf = async (tx: Tx, agencyId: string, id: string): Promise<Ticket | null> => {
  const { rows } = await sql<Ticket>`select ${columns} from gongkai.ticket t where t.agency_id = ${agencyId} and t.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Every ticket of a site, for a check's judging. */
export const ticketsOfSite = async (tx: Tx, agencyId: string, siteId: string): Promise<readonly Ticket[]> => {
  const { rows } = await sql<Ticket>`select ${columns} from gongkai.ticket t
    where t.agency_id = ${agencyId} and t.site_id = ${siteId} order by t.id for update`.execute(tx)
  return rows
}

/** Which tickets are wanted. */
export interface TicketFilter {
  readonly siteId: string | null
  readonly state: TicketState | "unmended" | null
  readonly kind: string | null
  readonly assigneeId: string | null
  /** Only those whose last day is over and that are not mended. */
  readonly lateOn: Day | null
}

/** How a list of tickets is sorted. */
export const ticketOrders = ["due", "seen"] as const
/** One of {@link ticketOrders}. */
export type TicketOrder = (typeof ticketOrders)[number]

const narrowed = ({ siteId, state, kind, assigneeId, lateOn }: TicketFilter): RawBuilder<unknown> => sql`
  ${siteId === null ? sql`` : sql`and t.site_id = ${siteId}`}
  ${state === null ? sql`` : state === "unmended" ? sql`and t.state in ('open', 'answered')` : sql`and t.state = ${state}`}
  ${kind === null ? sql`` : sql`and t.kind = ${kind}`} ${assigneeId === null ? sql`` : sql`and t.assignee_id = ${assigneeId}`}
  ${lateOn === null ? sql`` : sql`and t.state = 'open' and t.due_on < ${lateOn}::date`}`

/** Tickets: by their last day, the earliest first; or by when they were seen last, the latest first. */
export const listTickets = async (
  tx: Tx,
  agencyId: string,
  filter: TicketFilter,
  order: TicketOrder,
  { after, limit }: Paging,
): Promise<Page<Ticket & { readonly siteName: string }>> => {
  const mark = sql`(select b.id, b.due_on, b.last_seen_on from gongkai.ticket b where b.agency_id = ${agencyId} and b.id = ${after})`
  const later =
    after === null
      ? sql``
      : order === "due"
        ? sql`and (t.due_on, t.id) > (select m.due_on, m.id from ${mark} m)`
        : sql`and (t.last_seen_on, t.id) < (select m.last_seen_on, m.id from ${mark} m)`
  const { rows } = await sql<Ticket & { readonly siteName: string }>`select ${columns}, s.name as site_name
    from gongkai.ticket t join gongkai.watched_site s on s.agency_id = t.agency_id and s.id = t.site_id
    where t.agency_id = ${agencyId} ${narrowed(filter)} ${later}
    order by ${order === "due" ? sql`t.due_on, t.id` : sql`t.last_seen_on desc, t.id desc`} limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** Tickets of an agency by state and kind. */
export const ticketCounts = async (
  tx: Tx,
  agencyId: string,
): Promise<readonly { readonly state: TicketState; readonly kind: string; readonly count: number }[]> => {
  const { rows } = await sql<{ state: TicketState; kind: string; count: number }>`select t.state, t.kind, count(*)::int as count
    from gongkai.ticket t where t.agency_id = ${agencyId} group by t.state, t.kind order by t.state, t.kind`.execute(tx)
  return rows
}

/** Last days of an agency's tickets that are to be mended, once for each site and whoever has them. */
export const ticketsToMend = async (tx: Tx, agencyId: string): Promise<readonly Pick<Ticket, "siteId" | "dueOn" | "assigneeId">[]> =>
  (
    await sql<Pick<Ticket, "siteId" | "dueOn" | "assigneeId">>`select distinct t.site_id, t.due_on, t.assignee_id from gongkai.ticket t
      where t.agency_id = ${agencyId} and t.state = 'open'
      order by t.site_id, t.due_on, t.assignee_id`.execute(tx)
  ).rows

/** A ticket as it is made. */
export type NewTicket = Pick<
  Ticket,
  "id" | "siteId" | "kind" | "fingerprint" | "place" | "pages" | "pageCount" | "detail" | "firstSeenOn" | "lastCheckId" | "dueOn"
>

/** Makes tickets, however many, by one statement. */
export const insertTickets = async (tx: Tx, agencyId: string, tickets: readonly NewTicket[]): Promise<void> => {
  if (tickets.length === 0) return
  const rows = tickets.map(({ siteId, pageCount, firstSeenOn, lastCheckId, dueOn, ...same }) => ({
    ...same,
    ...{ site_id: siteId, page_count: pageCount, seen_on: firstSeenOn, last_check_id: lastCheckId, due_on: dueOn },
  }))
  await sql`insert into gongkai.ticket (agency_id, id, site_id, kind, fingerprint, place, pages, page_count, detail, first_seen_on, last_seen_on,
      last_check_id, times_seen, state, due_on)
    select ${agencyId}, r.id, r.site_id, r.kind, r.fingerprint, r.place, r.pages, r.page_count, r.detail, r.seen_on, r.seen_on, r.last_check_id, 1, 'open',
      r.due_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id text, site_id text, kind text, fingerprint text, place text, pages text[],
      page_count integer, detail jsonb, seen_on date, last_check_id text, due_on date)`.execute(tx)
}

/** Changes a ticket at a version. @returns the new version; null where it is at another */
export const updateTicket = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<Ticket, "id" | "version">,
  change: Partial<Omit<Ticket, "id" | "siteId" | "kind" | "fingerprint" | "firstSeenOn" | "version">>,
): Promise<number | null> => {
  const { detail, pages, ...plain } = change
  const row = await tx
    .updateTable("ticket")
    .set({
      ...plain,
      ...(detail === undefined ? {} : { detail: JSON.stringify(detail) }),
      ...(pages === undefined ? {} : { pages: [...pages] }),
      version: version + 1,
    })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
