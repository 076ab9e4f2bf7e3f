import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { WatchLimits } from "./sites.ts"

/** What the judging of a check came to. */
export interface SiteCheckResult {
  readonly pages: number
  readonly links: number
  readonly faults: number
  readonly opened: number
  readonly reopened: number
  readonly mended: number
  /** Faults by kind. */
  readonly byKind: Readonly<Record<string, number>>
  /** Medians and worst of milliseconds until a page stood open; null where none did. */
  readonly median: number | null
  readonly slowest: number | null
  /** Whether the columns fail the site by themselves. */
  readonly columnsVeto: boolean
}

/** One passage over a site. */
export interface SiteCheck {
  readonly id: string
  readonly siteId: string
  readonly state: "running" | "done" | "stopped"
  readonly why: "TIME" | "BY_HAND" | null
  readonly address: string
  readonly limits: WatchLimits
  readonly begunOn: Day
  readonly begunAt: Date
  readonly endedAt: Date | null
  readonly result: SiteCheckResult | null
  readonly version: number
  readonly known: number
  readonly visited: number
  /** More was found than may be visited. */
  readonly capped: boolean
  readonly robots: string | null
}

const columns = sql`c.id, c.site_id, c.state, c.why, c.address, c.limits, c.begun_on, c.begun_at, c.ended_at, c.result, c.version, p.known, p.visited,
  p.capped, p.robots`
const from = sql`gongkai.site_check c join gongkai.site_check_progress p on p.check_id = c.id`

/** A check of the agency, or null. */
export const siteCheckOf = async (tx: Tx, agencyId: string, id: string): Promise<SiteCheck | null> => {
  const { rows } = await sql<SiteCheck>`select ${columns} from ${from} where c.agency_id = ${agencyId} and c.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Checks of a site, the latest first. */
export const siteChecks = async (tx: Tx, agencyId: string, siteId: string, { after, limit }: Paging): Promise<Page<SiteCheck>> => {
  const later =
    after === null
      ? sql``
      : sql`and (c.begun_at, c.id) < (select b.begun_at, b.id from gongkai.site_check b where b.agency_id = c.agency_id and b.id = ${after})`
  const { rows } = await sql<SiteCheck>`select ${columns} from ${from}
    where c.agency_id = ${agencyId} and c.site_id = ${siteId} ${later} order by c.begun_at desc, c.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** Begins a check at its first page. @throws site_check_pkey; site_check_running where one is under way */
export const insertSiteCheck = async (
  tx: Tx,
  agencyId: string,
  check: Pick<SiteCheck, "id" | "siteId" | "address" | "limits" | "begunOn"> & { readonly at: string },
): Promise<void> => {
  const { id, siteId, address, limits, begunOn, at } = check
  await sql`insert into gongkai.site_check (id, agency_id, site_id, state, address, limits, begun_on, begun_at)
    values (${id}, ${agencyId}, ${siteId}, 'running', ${address}, ${JSON.stringify(limits)}::jsonb, ${begunOn}::date, ${at}::timestamptz)`.execute(tx)
  await sql`insert into gongkai.site_check_progress (check_id, agency_id, known) values (${id}, ${agencyId}, 1)`.execute(tx)
  await sql`insert into gongkai.site_page (agency_id, check_id, address, kind, found_on, state)
    values (${agencyId}, ${id}, ${address}, 'page', '', 'waiting')`.execute(tx)
}

/** Ends a check at a version. @returns the new version; null where it is at another */
export const endSiteCheck = async (
  tx: Tx,
  agencyId: string,
  { id, version, state, why, at, result }: Pick<SiteCheck, "id" | "version" | "state" | "why" | "result"> & { readonly at: string },
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.site_check set state = ${state}, why = ${why}, ended_at = ${at}::timestamptz,
      result = ${result === null ? null : JSON.stringify(result)}::jsonb, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} and state = 'running' returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/**
 * Takes a check to work at it, or goes on holding it, until an instant.
 * @returns false where another works at it, or it is over
 */
export const holdSiteCheck = async (
  tx: Tx,
  agencyId: string,
  { id, worker, at, until }: { readonly id: string; readonly worker: string; readonly at: string; readonly until: string },
): Promise<boolean> => {
  const { rows } = await sql`update gongkai.site_check_progress p set worker = ${worker}, worked_until = ${until}::timestamptz
    where p.agency_id = ${agencyId} and p.check_id = ${id} and (p.worker is null or p.worker = ${worker} or p.worked_until <= ${at}::timestamptz)
      and exists (select from gongkai.site_check c where c.agency_id = p.agency_id and c.id = p.check_id and c.state = 'running')
    returning 1`.execute(tx)
  return rows.length > 0
}

/** Lets go of a check, so that another may go on at once. */
export const releaseSiteCheck = async (tx: Tx, agencyId: string, id: string, worker: string): Promise<void> => {
  await sql`update gongkai.site_check_progress set worker = null, worked_until = null
    where agency_id = ${agencyId} and check_id = ${id} and worker = ${worker}`.execute(tx)
}

/** Keeps what the site tells crawlers. */
export const saveRobots = async (tx: Tx, agencyId: string, id: string, robots: string): Promise<void> => {
  await sql`update gongkai.site_check_progress set robots = ${robots} where agency_id = ${agencyId} and check_id = ${id}`.execute(tx)
}

/** Checks of an agency that are under way and nobody works at. */
export const checksToResume = async (tx: Tx, agencyId: string, at: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select c.id from ${from}
    where c.agency_id = ${agencyId} and c.state = 'running' and (p.worker is null or p.worked_until <= ${at}::timestamptz) order by c.begun_at`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Takes a check from whoever works at it: nothing more of theirs is kept. */
export const releaseWorkerOf = async (tx: Tx, agencyId: string, id: string): Promise<void> => {
  await sql`update gongkai.site_check_progress set worker = null, worked_until = null where agency_id = ${agencyId} and check_id = ${id}`.execute(tx)
}
