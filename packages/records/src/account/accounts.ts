import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Kinds of channels that are accounts on a platform. */
const accountKinds = ["wechat", "weibo", "other-account"] as const

/** An account, and when it last posted. */
export interface AccountActivity {
  readonly channelId: string
  readonly kind: string
  readonly name: string
  readonly owner: string | null
  readonly leastAWeek: number | null
  readonly address: string | null
  readonly lastOn: Day | null
  /** Posts in the seven days up to the day asked. */
  readonly lastWeek: number
}

/** An agency's accounts that are open, and what they posted up to a day: imported posts, and items carried there. */
export const accountActivity = async (tx: Tx, agencyId: string, today: Day): Promise<readonly AccountActivity[]> => {
  const { rows } = await sql<AccountActivity>`
    with post as (
      select p.channel_id, p.posted_on from gongkai.account_post p where p.agency_id = ${agencyId} and p.posted_on <= ${today}::date
      union all
      select q.channel_id, q.posted_on from gongkai.publication q
      where q.agency_id = ${agencyId} and q.state = 'posted' and q.posted_on <= ${today}::date
        and not exists (select from gongkai.account_post p where p.agency_id = q.agency_id and p.channel_id = q.channel_id and p.item_id = q.item_id)
    )
    select c.id as channel_id, c.kind, c.name, c.owner, c.least_a_week, c.address, max(p.posted_on) as last_on,
      (count(p.posted_on) filter (where p.posted_on > ${today}::date - 7))::integer as last_week
    from gongkai.channel c left join post p on p.channel_id = c.id
    where c.agency_id = ${agencyId} and c.kind = any(${[...accountKinds]}::text[]) and (c.closed_on is null or c.closed_on > ${today}::date)
    group by c.id order by c.kind, c.name collate "C", c.id`.execute(tx)
  return rows
}

/** True where the agency has such an account, open or closed. */
export const isAccount = async (tx: Tx, agencyId: string, channelId: string): Promise<boolean> =>
  (
    await sql`select from gongkai.channel where agency_id = ${agencyId} and id = ${channelId} and kind = any(${[...accountKinds]}::text[])`.execute(
      tx,
    )
  ).rows.length > 0

/** A year's posts of an account in a category. */
export interface AccountCount {
  readonly channelId: string
  readonly name: string
  readonly category: string
  readonly posts: number
  /** Of them born on the account. */
  readonly born: number | null
  readonly reads: number | null
  /** imported: counted from its posts; entered: as somebody counted. */
  readonly source: "imported" | "entered"
  /** Of what was entered. */
  readonly version: number | null
}

/** What no category was named for. */
const uncategorised = "未分类"

/**
 * A year's posts by account and category. What was entered for an account stands in place of its imported posts of that
 * year, so that nothing is counted twice.
 */
export const accountCounts = async (tx: Tx, agencyId: string, year: number): Promise<readonly AccountCount[]> => {
  const { rows } = await sql<AccountCount>`
    select n.channel_id, c.name, n.category, n.posts, null::integer as born, null::integer as reads, 'entered' as source, n.version
    from gongkai.account_count n join gongkai.channel c on c.agency_id = n.agency_id and c.id = n.channel_id
    where n.agency_id = ${agencyId} and n.year = ${year}
    union all
    select p.channel_id, c.name, coalesce(p.category, ${uncategorised}), count(*)::integer, (count(*) filter (where p.item_id is null))::integer,
      sum(p.reads)::float8, 'imported', null
    from gongkai.account_post p join gongkai.channel c on c.agency_id = p.agency_id and c.id = p.channel_id
    where p.agency_id = ${agencyId} and p.posted_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      and not exists (select from gongkai.account_count n where n.agency_id = p.agency_id and n.channel_id = p.channel_id and n.year = ${year})
    group by 1, 2, 3
    order by 2, 1, 3`.execute(tx)
  return rows
}

/** Keeps what somebody counted, at a version; 0 where nothing was entered. @returns the new version; null where it is at another */
export const saveAccountCount = async (
  tx: Tx,
  agencyId: string,
  {
    channelId,
    year,
    category,
    posts,
    version,
  }: Pick<AccountCount, "channelId" | "category" | "posts"> & { readonly year: number; readonly version: number },
): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.account_count (agency_id, channel_id, year, category, posts)
          values (${agencyId}, ${channelId}, ${year}, ${category}, ${posts}) on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.account_count set posts = ${posts}, version = version + 1
          where agency_id = ${agencyId} and channel_id = ${channelId} and year = ${year} and category = ${category} and version = ${version}
          returning version`.execute(tx)
  return rows[0]?.version ?? null
}
