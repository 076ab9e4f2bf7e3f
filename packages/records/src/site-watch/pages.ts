import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** page: read for what it shows; link: only asked whether it is there. */
export type SitePageKind = "page" | "link"

/** What came of asking for an address. */
export const visitOutcomes = [
  "read",
  "there",
  "moved",
  "gone",
  "failing",
  "no-answer",
  "timeout",
  "redirect-loop",
  "too-large",
  "inside",
  "closed-to-crawlers",
  "not-asked",
] as const
/** One of {@link visitOutcomes}. */
export type VisitOutcome = (typeof visitOutcomes)[number]

/** A fault as one page shows it. */
export interface PageFault {
  readonly kind: string
  /** What makes it the same fault next time, beside its kind. */
  readonly key: string
  readonly place: string
  readonly detail: Readonly<Record<string, string | number>>
}

/** What a page shows, without its text. */
export interface PageSeen {
  readonly columnName: string | null
  readonly columnType: string | null
  readonly sort: "page" | "column" | "article"
  /** The latest day that stands there and is not in the future. */
  readonly lastOn: string | null
  readonly blank: boolean
  readonly faults: readonly PageFault[]
}

/** An address that was asked for. */
export interface VisitedPage {
  readonly address: string
  readonly outcome: VisitOutcome
  readonly status: number | null
  readonly milliseconds: number | null
  readonly finalAddress: string | null
  readonly seen: PageSeen | null
  readonly links: readonly string[]
}

/** An address that was met. */
export interface MetAddress {
  readonly address: string
  readonly kind: SitePageKind
  readonly foundOn: string
}

/** Addresses of a check that wait, those met first before; of one kind. */
export const waitingAddresses = async (tx: Tx, agencyId: string, checkId: string, kind: SitePageKind, most: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ address: string }>`select p.address from gongkai.site_page p
    where p.agency_id = ${agencyId} and p.check_id = ${checkId} and p.kind = ${kind} and p.state = 'waiting' order by p.met limit ${most}`.execute(tx)
  return rows.map(({ address }) => address)
}

/** Keeps what came of some addresses; one that was visited before stays as it is. @returns how many were kept */
const saveVisited = async (tx: Tx, agencyId: string, checkId: string, visited: readonly VisitedPage[]): Promise<number> => {
  const rows = visited.map(({ address, outcome, status, milliseconds, finalAddress, seen, links }) => ({
    ...{ address, outcome, status, milliseconds, seen, links },
    final_address: finalAddress,
  }))
  const { numAffectedRows } = await sql`update gongkai.site_page p set state = 'visited', outcome = r.outcome, status = r.status,
      milliseconds = r.milliseconds, final_address = r.final_address, seen = r.seen, links = r.links
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (address text, outcome text, status integer, milliseconds integer, final_address text,
      seen jsonb, links text[])
    where p.agency_id = ${agencyId} and p.check_id = ${checkId} and p.address = r.address and p.state = 'waiting'`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Keeps addresses that were not met before, as many as there is room for. @returns how many were kept */
const saveMet = async (tx: Tx, agencyId: string, checkId: string, met: readonly MetAddress[], room: number): Promise<number> => {
  const rows = met.map(({ address, kind, foundOn }, nth) => ({ address, kind, found_on: foundOn, nth }))
  const { numAffectedRows } = await sql`insert into gongkai.site_page (agency_id, check_id, address, kind, found_on, state)
    select ${agencyId}, ${checkId}, r.address, r.kind, r.found_on, 'waiting'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (address text, kind text, found_on text, nth integer)
    where not exists (select from gongkai.site_page p where p.check_id = ${checkId} and p.address = r.address)
    order by r.nth limit ${Math.max(0, room)} on conflict do nothing`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/**
 * Keeps what a worker visited and met, with how far the check is.
 * @returns false where another worker has taken the check over: nothing is kept then
 */
export const saveVisits = async (
  tx: Tx,
  agencyId: string,
  {
    checkId,
    worker,
    until,
    visited,
    met,
    mostKnown,
  }: {
    readonly checkId: string
    readonly worker: string
    readonly until: string
    readonly visited: readonly VisitedPage[]
    readonly met: readonly MetAddress[]
    readonly mostKnown: number
  },
): Promise<boolean> => {
  const { rows } = await sql<{ known: number }>`select p.known from gongkai.site_check_progress p
    where p.agency_id = ${agencyId} and p.check_id = ${checkId} and p.worker = ${worker} for update`.execute(tx)
  const [progress] = rows
  if (progress === undefined) return false
  const done = await saveVisited(tx, agencyId, checkId, visited)
  const room = mostKnown - progress.known
  const kept = met.length === 0 ? 0 : await saveMet(tx, agencyId, checkId, met, room)
  await sql`update gongkai.site_check_progress set known = known + ${kept}, visited = visited + ${done}, worked_until = ${until}::timestamptz,
      capped = capped or ${kept >= room && met.length > kept}
    where agency_id = ${agencyId} and check_id = ${checkId}`.execute(tx)
  return true
}

/** An address of a check as it is listed. */
export interface ListedPage extends Omit<VisitedPage, "outcome" | "seen" | "links"> {
  readonly kind: SitePageKind
  readonly foundOn: string
  readonly state: "waiting" | "visited"
  readonly outcome: VisitOutcome | null
  readonly faults: number
}

const pageColumns = sql`p.address, p.kind, p.found_on, p.state, p.outcome, p.status, p.milliseconds, p.final_address,
  coalesce(jsonb_array_length(p.seen -> 'faults'), 0) as faults`

/** Addresses of a check in the order in which they were met; of an outcome, or all. */
export const pagesOfCheck = async (
  tx: Tx,
  agencyId: string,
  checkId: string,
  { outcome, kind }: { readonly outcome: VisitOutcome | null; readonly kind: SitePageKind | null },
  { after, limit }: Paging,
): Promise<Page<ListedPage>> => {
  const { rows } = await sql<ListedPage & { readonly met: number }>`select ${pageColumns}, p.met from gongkai.site_page p
    where p.agency_id = ${agencyId} and p.check_id = ${checkId} ${outcome === null ? sql`` : sql`and p.outcome = ${outcome}`}
      ${kind === null ? sql`` : sql`and p.kind = ${kind}`} ${after === null || !/^\d{1,15}$/u.test(after) ? sql`` : sql`and p.met > ${after}::bigint`}
    order by p.met limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ met }) => String(met))
}

/** A page or link of a check for its judging. */
export interface JudgedPage {
  readonly address: string
  readonly kind: SitePageKind
  readonly foundOn: string
  readonly outcome: VisitOutcome | null
  readonly status: number | null
  readonly milliseconds: number | null
  readonly seen: PageSeen | null
}

/** All addresses of a check for its judging, in the order in which they were met. */
export const pagesToJudge = async (tx: Tx, agencyId: string, checkId: string): Promise<readonly JudgedPage[]> => {
  const { rows } = await sql<JudgedPage>`select p.address, p.kind, p.found_on, p.outcome, p.status, p.milliseconds, p.seen
    from gongkai.site_page p where p.agency_id = ${agencyId} and p.check_id = ${checkId} order by p.met`.execute(tx)
  return rows
}

/** Pages of a check that lead to any of some addresses, with where each leads among them. */
export const pagesLeadingTo = async (
  tx: Tx,
  agencyId: string,
  checkId: string,
  targets: readonly string[],
): Promise<readonly { readonly address: string; readonly target: string }[]> => {
  if (targets.length === 0) return []
  const { rows } = await sql<{ address: string; target: string }>`select p.address, l.target
    from gongkai.site_page p cross join lateral unnest(p.links) l (target)
    where p.agency_id = ${agencyId} and p.check_id = ${checkId} and p.links && ${targets}::text[] and l.target = any (${targets}::text[])
    order by p.met`.execute(tx)
  return rows
}

/** Takes away the frontiers of checks of a site older than its newest few: their results stay. */
export const forgetPages = async (tx: Tx, agencyId: string, siteId: string, kept: number): Promise<void> => {
  await sql`delete from gongkai.site_page p using (
      select c.id from gongkai.site_check c where c.agency_id = ${agencyId} and c.site_id = ${siteId} and c.state <> 'running'
      order by c.begun_at desc, c.id desc offset ${kept}) old
    where p.agency_id = ${agencyId} and p.check_id = old.id`.execute(tx)
}
