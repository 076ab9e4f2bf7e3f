import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Kinds of channel. */
export const channelKinds = ["portal", "wechat", "weibo", "other-account", "mail", "webhook", "gazette", "press", "reading-place"] as const

/** One of {@link channelKinds}. */
export type ChannelKind = (typeof channelKinds)[number]

/** Where things are published. */
export interface Channel {
  readonly id: string
  readonly agencyId: string
  readonly kind: ChannelKind
  readonly name: string
  readonly owner: string | null
  readonly leastAWeek: number | null
  readonly address: string | null
  readonly closedOn: Day | null
  readonly version: number
}

/** A channel with how it is used. */
export interface UsedChannel extends Channel {
  readonly lastPostedOn: Day | null
  /** Posted in the seven days up to the day that was asked for. */
  readonly postedThisWeek: number
  readonly waiting: number
}

/** The channels of an agency with how they are used, closed ones last. */
export const channelsOf = async (tx: Tx, agencyId: string, today: Day): Promise<readonly UsedChannel[]> => {
  const { rows } =
    await sql<UsedChannel>`select c.*, u.last_posted_on, coalesce(u.week, 0)::int as posted_this_week, coalesce(u.waiting, 0)::int as waiting
    from gongkai.channel c left join lateral (
      select max(p.posted_on) as last_posted_on, count(*) filter (where p.posted_on > ${today}::date - 7 and p.posted_on <= ${today}::date) as week,
        count(*) filter (where p.state in ('queued', 'to-post', 'to-withdraw', 'failed')) as waiting
      from gongkai.publication p where p.agency_id = c.agency_id and p.channel_id = c.id) u on true
    where c.agency_id = ${agencyId} order by c.closed_on is not null, c.kind, c.id`.execute(tx)
  return rows
}

/** A channel of the agency, or null. */
export const channelOf = async (tx: Tx, agencyId: string, id: string): Promise<Channel | null> => {
  const { rows } = await sql<Channel>`select * from gongkai.channel c where c.agency_id = ${agencyId} and c.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps a channel. @throws channel_pkey where the id is taken */
export const insertChannel = async (
  tx: Tx,
  { id, agencyId, kind, name, owner, leastAWeek, address }: Omit<Channel, "closedOn" | "version">,
): Promise<void> => {
  // Written out: two capitals in a row are one word to the query builder.
  await sql`insert into gongkai.channel (id, agency_id, kind, name, owner, least_a_week, address)
    values (${id}, ${agencyId}, ${kind}, ${name}, ${owner}, ${leastAWeek}, ${address})`.execute(tx)
}

/** Changes a channel at a version. @returns the new version; null where it is at another */
export const updateChannel = async (
  tx: Tx,
  agencyId: string,
  { id, version, name, owner, leastAWeek, address }: Omit<Channel, "agencyId" | "kind" | "closedOn">,
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.channel set name = ${name}, owner = ${owner}, least_a_week = ${leastAWeek},
    address = ${address}, version = version + 1 where agency_id = ${agencyId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Closes a channel at a version. @returns the new version; null where it is at another */
export const closeChannelOn = async (tx: Tx, agencyId: string, { id, version }: Pick<Channel, "id" | "version">, on: Day): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.channel set closed_on = ${on}::date, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
