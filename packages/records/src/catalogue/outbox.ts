import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { ChannelKind } from "./channels.ts"

/** How an item stands on a channel. */
export const publicationStates = ["queued", "to-post", "posted", "failed", "to-withdraw", "withdrawn"] as const

/** One of {@link publicationStates}. */
export type PublicationState = (typeof publicationStates)[number]

/** What is to go out. */
export interface ToQueue {
  readonly itemId: string
  readonly contentHash: string
  /** ISO instant. */
  readonly at: string
  readonly today: Day
  /** Ids of the channels that it goes to; null for all that are open. The portal is one of them always. */
  readonly channels: readonly string[] | null
}

/**
 * Writes a row of the outbox for each channel that an item goes to: a job does webhooks and mail, a person posts to
 * accounts, the portal shows it already. What is there with the same content is left alone.
 * @returns to how many channels beside the portal it goes
 */
export const queuePublications = async (tx: Tx, agencyId: string, { itemId, contentHash, at, today, channels }: ToQueue): Promise<number> => {
  const { rows } = await sql<{ kind: string }>`with put as (
    insert into gongkai.publication (agency_id, item_id, channel_id, state, content_hash, queued_at, posted_on)
    select c.agency_id, ${itemId}, c.id,
      case when c.kind = 'portal' then 'posted' when c.kind in ('webhook', 'mail') then 'queued' else 'to-post' end,
      ${contentHash}, ${at}::timestamptz, case when c.kind = 'portal' then ${today}::date end
    from gongkai.channel c
    where c.agency_id = ${agencyId} and c.closed_on is null and c.kind in ('portal', 'webhook', 'mail', 'wechat', 'weibo', 'other-account')
      and (c.kind = 'portal' or ${channels === null} or c.id = any (${channels === null ? [] : [...channels]}::text[]))
    on conflict (agency_id, item_id, channel_id) do update set state = excluded.state, content_hash = excluded.content_hash,
      queued_at = excluded.queued_at, posted_on = coalesce(publication.posted_on, excluded.posted_on), attempts = 0, why = null,
      version = publication.version + 1
      where publication.content_hash <> excluded.content_hash or publication.state in ('failed', 'to-withdraw', 'withdrawn')
    returning channel_id)
    select c.kind from put join gongkai.channel c on c.id = put.channel_id`.execute(tx)
  return rows.filter(({ kind }) => kind !== "portal").length
}

/** Has an item taken back everywhere: what waits goes out no more, what was posted is to be withdrawn. @returns how many are to be withdrawn */
export const withdrawPublications = async (tx: Tx, agencyId: string, itemId: string, at: string): Promise<number> => {
  const { rows } = await sql<{ state: string }>`update gongkai.publication p set
      state = case when c.kind <> 'portal' and (p.posted_on is not null or p.attempts > 0) then 'to-withdraw' else 'withdrawn' end,
      queued_at = ${at}::timestamptz, attempts = 0, why = null, version = p.version + 1
    from gongkai.channel c where c.id = p.channel_id and c.agency_id = p.agency_id and p.agency_id = ${agencyId} and p.item_id = ${itemId}
      and p.state not in ('to-withdraw', 'withdrawn') returning p.state`.execute(tx)
  return rows.filter(({ state }) => state === "to-withdraw").length
}

/** An item on a channel, with what is to be said of it there. */
export interface Publication {
  readonly itemId: string
  readonly channelId: string
  readonly kind: ChannelKind
  readonly channelName: string
  readonly address: string | null
  readonly state: PublicationState
  readonly contentHash: string
  readonly postedOn: Day | null
  readonly reference: string | null
  readonly attempts: number
  readonly why: string | null
  readonly indexNumber: string
  readonly publishedOn: Day
  /** As the public sees it; of what was withdrawn the title alone. */
  readonly title: string
  readonly summary: string
  readonly version: number
}

const columns = sql`p.item_id, p.channel_id, c.kind, c.name as channel_name, c.address, p.state, p.content_hash, p.posted_on, p.reference,
  p.attempts, p.why, v.index_number, v.published_on, v.title, v.summary, p.version`
const from = sql`gongkai.publication p join gongkai.channel c on c.id = p.channel_id and c.agency_id = p.agency_id
  join gongkai.published_item v on v.item_id = p.item_id`

/** How an item stands on each channel. */
export const publicationsOfItem = async (tx: Tx, agencyId: string, itemId: string): Promise<readonly Publication[]> => {
  const { rows } = await sql<Publication>`select ${columns} from ${from}
    where p.agency_id = ${agencyId} and p.item_id = ${itemId} order by c.kind, c.id`.execute(tx)
  return rows
}

/** One item on one channel; null where it is not there. @param lock held until the transaction ends; null too where another holds it */
export const publicationOf = async (
  tx: Tx,
  agencyId: string,
  { itemId, channelId }: Pick<Publication, "itemId" | "channelId">,
  { lock = false } = {},
): Promise<Publication | null> => {
  const { rows } = await sql<Publication>`select ${columns} from ${from}
    where p.agency_id = ${agencyId} and p.item_id = ${itemId} and p.channel_id = ${channelId} ${lock ? sql`for update of p skip locked` : sql``}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** What of a publication changes. */
export type PublicationChange = Partial<Pick<Publication, "state" | "postedOn" | "reference" | "attempts" | "why">>

/** Changes a publication at a version. @returns the new version; null where it is at another */
export const updatePublication = async (
  tx: Tx,
  agencyId: string,
  { itemId, channelId, version }: Pick<Publication, "itemId" | "channelId" | "version">,
  change: PublicationChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("publication")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("itemId", "=", itemId)
    .where("channelId", "=", channelId)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Which of what waits at an agency is asked for. */
export interface ToSend {
  /** ISO instant by which it is due; what failed waits longer each time. */
  readonly now: string
  /** Ids of channels that are left out. */
  readonly except: readonly string[]
  readonly most: number
}

/** What a job has to do at an agency, the longest waiting first. */
export const publicationsToSend = async (
  tx: Tx,
  agencyId: string,
  { now, except, most }: ToSend,
): Promise<readonly { readonly itemId: string; readonly channelId: string }[]> => {
  const { rows } = await sql<{ itemId: string; channelId: string }>`select p.item_id, p.channel_id from ${from}
    where p.agency_id = ${agencyId} and p.state in ('queued', 'to-withdraw') and c.kind in ('webhook', 'mail')
      and p.queued_at + p.attempts * p.attempts * interval '1 minute' <= ${now}::timestamptz
      and p.channel_id <> all (${[...except]}::text[])
    order by p.queued_at, p.item_id, p.channel_id limit ${most}`.execute(tx)
  return rows
}

/** Ids of the agencies at which a job has something to do by now. @param now ISO instant */
export const agenciesWithDuePublications = async (tx: Tx, now: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select gongkai.agencies_with_due_publications(${now}::timestamptz) as id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Which publications a list is narrowed to. */
export interface PublicationFilter {
  readonly state: PublicationState | null
  readonly channelId: string | null
  readonly itemId: string | null
}

/** Publications of an agency by item and channel, a page at a time. */
export const listPublications = async (
  tx: Tx,
  agencyId: string,
  { state, channelId, itemId }: PublicationFilter,
  { after, limit }: Paging,
): Promise<Page<Publication>> => {
  const [afterItem = "", afterChannel = ""] = (after ?? "").split(" ")
  const { rows } = await sql<Publication>`select ${columns} from ${from}
    where p.agency_id = ${agencyId} ${state === null ? sql`` : sql`and p.state = ${state}`}
      ${channelId === null ? sql`` : sql`and p.channel_id = ${channelId}`} ${itemId === null ? sql`` : sql`and p.item_id = ${itemId}`}
      and (p.item_id, p.channel_id) > (${afterItem}, ${afterChannel})
    order by p.item_id, p.channel_id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, (one) => `${one.itemId} ${one.channelId}`)
}
