import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import type { ChannelKind } from "../catalogue/channels.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { isDay } from "../registers/narrowed.ts"

/** A year, up to the close of a day. */
export interface PublicationYear {
  readonly year: number
  readonly asOf: Day
}

/** Which publications of a year: all, those of a category of Articles 20 and 21, or posts on a kind of channel beside the portal. */
export type PublicationsOf = { readonly category: string | null } | { readonly channelKind: Exclude<ChannelKind, "portal"> }

/** A publication that stands in a figure. */
export interface CountedPublication {
  readonly itemId: string
  readonly indexNumber: string
  readonly title: string
  readonly legalCategory: string
  readonly publishedOn: Day
  /** Where it was posted beside the portal, and when; null where the figure is of no channel. */
  readonly channelName: string | null
  readonly postedOn: Day | null
}

/** Figure and list are made of these same rows, so that as many lie behind a figure as it says. */
const counted = (agencyId: string, { year, asOf }: PublicationYear, of: PublicationsOf): RawBuilder<unknown> => {
  const inYear = sql`between make_date(${year}, 1, 1) and least(${asOf}::date, make_date(${year}, 12, 31))`
  const shown = sql`p.item_id, p.index_number, p.title, p.legal_category, p.published_on`
  if ("channelKind" in of)
    return sql`select ${shown}, c.name as channel_name, o.posted_on, o.channel_id from gongkai.publication o
      join gongkai.channel c on c.agency_id = o.agency_id and c.id = o.channel_id and c.kind = ${of.channelKind}
      join gongkai.published_item p on p.agency_id = o.agency_id and p.item_id = o.item_id
      where o.agency_id = ${agencyId} and o.state = 'posted' and o.posted_on ${inYear}`
  return sql`select ${shown}, null::text as channel_name, null::date as posted_on, ''::text as channel_id from gongkai.published_item p
    where p.agency_id = ${agencyId} and p.withdrawn_on is null and p.published_on ${inYear}
      ${of.category === null ? sql`` : sql`and p.legal_category = ${of.category}`}`
}

/** How many publications a figure counts. */
export const countPublications = async (tx: Tx, agencyId: string, year: PublicationYear, of: PublicationsOf): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${counted(agencyId, year, of)}) k`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many of each category there are, by code; a category without any is missing. */
export const publicationsByCategory = async (tx: Tx, agencyId: string, year: PublicationYear): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ code: string; count: number }>`select k.legal_category as code, count(*)::int as count
    from (${counted(agencyId, year, { category: null })}) k group by 1`.execute(tx)
  return new Map(rows.map(({ code, count }) => [code, count]))
}

/** The publications that a figure counts, the latest first, a page at a time. */
export const publicationsOf = async (
  tx: Tx,
  agencyId: string,
  year: PublicationYear,
  of: PublicationsOf,
  { after, limit }: Paging,
): Promise<Page<CountedPublication>> => {
  const [, on = "", itemId = "", channelId = ""] = /^(\S{10}) (\S{1,80}) (\S{0,80})$/u.exec(after ?? "") ?? []
  const from = !isDay(on) ? sql`` : sql`where (k.published_on, k.item_id, k.channel_id) < (${on}::date, ${itemId}, ${channelId})`
  const { rows } = await sql<CountedPublication & { channelId: string }>`select k.* from (${counted(agencyId, year, of)}) k ${from}
    order by k.published_on desc, k.item_id desc, k.channel_id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, (one) => `${one.publishedOn} ${one.itemId} ${one.channelId}`)
}
