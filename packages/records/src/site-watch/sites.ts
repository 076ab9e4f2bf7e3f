import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Kinds of what is watched. */
export const watchedKinds = ["site", "account"] as const
/** How often it is looked at of itself. */
export const watchRhythms = ["by-hand", "daily", "weekly"] as const

/** How a site may be asked, and by what it is judged. */
export interface WatchLimits {
  /** Whether addresses inside the organisation's own network may be asked. */
  readonly inside: boolean
  readonly requestsASecond: number
  /** Requests under way at once. */
  readonly abreast: number
  /** Addresses asked for in one check: pages, files, and what they lead to. */
  readonly mostAddresses: number
  readonly mostMinutes: number
  /** Milliseconds after which a page did not open. */
  readonly patience: number
  /** Milliseconds after which a page is slow. */
  readonly slow: number
  readonly mostKilobytes: number
  /** Days that the mending of a fault may take. */
  readonly mendDays: number
  readonly homeDays: number
  readonly newsDays: number
  readonly noticesMonths: number
  readonly otherMonths: number
  readonly accountDays: number
  /** Hosts that nothing should lead to any more. */
  readonly wrongHosts: readonly string[]
}

/** A site that is watched. */
export interface WatchedSite {
  readonly id: string
  readonly kind: (typeof watchedKinds)[number]
  readonly name: string
  readonly address: string
  readonly rhythm: (typeof watchRhythms)[number]
  readonly limits: WatchLimits
  readonly closedOn: Day | null
  readonly version: number
}

const columns = sql`s.id, s.kind, s.name, s.address, s.rhythm, s.limits, s.closed_on, s.version`

/** A site with how it stands. */
export interface SiteStanding extends WatchedSite {
  /** Tickets that are open or answered. */
  readonly openTickets: number
  readonly lastCheckId: string | null
  readonly lastCheckState: "running" | "done" | "stopped" | null
  readonly lastCheckOn: Day | null
  readonly known: number
  readonly visited: number
  /** Visits of the last seven days, and those that did not open within the patience. */
  readonly visits: number
  readonly failedVisits: number
}

/** The watched sites of an agency, closed ones last. */
export const watchedSites = async (tx: Tx, agencyId: string, today: Day): Promise<readonly SiteStanding[]> => {
  const { rows } = await sql<SiteStanding>`select ${columns}, t.open as open_tickets, c.id as last_check_id, c.state as last_check_state,
      c.begun_on as last_check_on, coalesce(p.known, 0) as known, coalesce(p.visited, 0) as visited, v.visits, v.failed as failed_visits
    from gongkai.watched_site s
    left join lateral (select count(*)::int as open from gongkai.ticket t
      where t.agency_id = s.agency_id and t.site_id = s.id and t.state in ('open', 'answered')) t on true
    left join lateral (select n.id, n.state, n.begun_on from gongkai.site_check n
      where n.agency_id = s.agency_id and n.site_id = s.id order by n.begun_at desc, n.id desc limit 1) c on true
    left join gongkai.site_check_progress p on p.check_id = c.id
    left join lateral (select count(*)::int as visits,
        count(*) filter (where v.milliseconds is null or v.milliseconds > (s.limits ->> 'patience')::int)::int as failed
      from gongkai.site_visit v where v.agency_id = s.agency_id and v.site_id = s.id and v.on_day > ${today}::date - 7) v on true
    where s.agency_id = ${agencyId} order by s.closed_on is not null, s.name collate "C", s.id collate "C"`.execute(tx)
  return rows
}

/** A watched site of the agency, or null. */
export const watchedSiteOf = async (tx: Tx, agencyId: string, id: string): Promise<WatchedSite | null> => {
  const { rows } = await sql<WatchedSite>`select ${columns} from gongkai.watched_site s where s.agency_id = ${agencyId} and s.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps a watched site. @throws watched_site_pkey where the id is taken */
export const insertWatchedSite = async (
  tx: Tx,
  agencyId: string,
  { id, kind, name, address, rhythm, limits }: Omit<WatchedSite, "closedOn" | "version">,
): Promise<void> => {
  await sql`insert into gongkai.watched_site (id, agency_id, kind, name, address, rhythm, limits)
    values (${id}, ${agencyId}, ${kind}, ${name}, ${address}, ${rhythm}, ${JSON.stringify(limits)}::jsonb)`.execute(tx)
}

/** Changes a watched site at a version. @returns the new version; null where it is at another */
export const updateWatchedSite = async (
  tx: Tx,
  agencyId: string,
  { id, version, name, address, rhythm, limits, closedOn }: Omit<WatchedSite, "kind">,
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.watched_site set name = ${name}, address = ${address}, rhythm = ${rhythm},
      limits = ${JSON.stringify(limits)}::jsonb, closed_on = ${closedOn}::date, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Sites that are to be looked at of themselves and were not yet, on a day, within their rhythm. */
export const sitesDue = async (tx: Tx, agencyId: string, today: Day): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select s.id from gongkai.watched_site s
    where s.agency_id = ${agencyId} and s.closed_on is null and s.rhythm <> 'by-hand' and not exists (
      select from gongkai.site_check c where c.agency_id = s.agency_id and c.site_id = s.id
        and (c.state = 'running' or c.begun_on > ${today}::date - case s.rhythm when 'daily' then 1 else 7 end))
    order by s.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Ids of the agencies that watch sites, asked as a program that belongs to none. */
export const agenciesThatWatch = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select a.id from gongkai.agencies_that_watch() a (id)`.execute(tx)
  return rows.map(({ id }) => id)
}
