import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, inYear, withWords } from "../registers/narrowed.ts"

/** A post on an account. */
export interface AccountPost {
  readonly id: string
  readonly channelId: string
  readonly title: string
  readonly postedOn: Day
  readonly category: string | null
  readonly reads: number | null
  /** The published item of the same title; null for a post that was born on the account. */
  readonly itemId: string | null
  readonly version: number
}

/** What of a post is imported. */
export type NewAccountPost = Pick<AccountPost, "id" | "title" | "postedOn" | "category" | "reads">

/** What a list of posts is narrowed to. */
export interface AccountPostFilter {
  readonly channelId: string | null
  readonly year: number | null
  /** Only those that were born on an account, or only those that were not. */
  readonly born: boolean | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.channel_id, n.title, n.posted_on, n.category, n.reads, n.item_id, n.version`
const bornOrNot = (born: boolean | null): RawBuilder<unknown> =>
  born === null ? sql`` : born ? sql`and n.item_id is null` : sql`and n.item_id is not null`

/** Posts on an agency's accounts, the latest first, a page at a time. */
export const listPosts = async (
  tx: Tx,
  agencyId: string,
  { channelId, year, born, words }: AccountPostFilter,
  { after, limit }: Paging,
): Promise<Page<AccountPost>> => {
  const { rows } = await sql<AccountPost>`select ${columns} from gongkai.account_post n
    where n.agency_id = ${agencyId} ${channelId === null ? sql`` : sql`and n.channel_id = ${channelId}`} ${inYear(sql`n.posted_on`, year)}
      ${bornOrNot(born)} ${withWords(words, [sql`n.title`])} ${afterKey(sql`n.posted_on`, after)}
    order by n.posted_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ postedOn, id }) => `${postedOn} ${id}`)
}

/**
 * Keeps posts of an account; one of the same title and day is there already, and only its reads are brought up to date.
 * A post is another form of a published item where the agency published one under the same title.
 * @returns how many are new
 */
export const mergePosts = async (tx: Tx, agencyId: string, channelId: string, posts: readonly NewAccountPost[]): Promise<number> => {
  const rows = posts.map(({ postedOn, ...post }) => ({ ...post, posted_on: postedOn }))
  const { rows: kept } = await sql<{ fresh: boolean }>`
    insert into gongkai.account_post as p (agency_id, channel_id, id, title, posted_on, category, reads, item_id)
    select ${agencyId}, ${channelId}, r.id, r.title, r.posted_on, r.category, r.reads,
      (select i.item_id from gongkai.published_item i where i.agency_id = ${agencyId} and i.title = r.title and i.withdrawn_on is null
        order by i.published_on, i.item_id limit 1)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id text, title text, posted_on date, category text, reads integer)
    on conflict (agency_id, channel_id, posted_on, title) do update
      set reads = coalesce(excluded.reads, p.reads), category = coalesce(excluded.category, p.category), item_id = coalesce(p.item_id, excluded.item_id),
        version = p.version + 1
    returning p.version = 1 as fresh`.execute(tx)
  return kept.filter(({ fresh }) => fresh).length
}

/** Takes a post away that was imported in error. @returns the account on which it stood; null where there is none at that version */
export const deletePost = async (tx: Tx, agencyId: string, { id, version }: Pick<AccountPost, "id" | "version">): Promise<string | null> => {
  const { rows } = await sql<{ channelId: string }>`delete from gongkai.account_post
    where agency_id = ${agencyId} and id = ${id} and version = ${version} returning channel_id`.execute(tx)
  return rows[0]?.channelId ?? null
}

/** The version of a post of the agency; null where there is none. */
export const postVersion = async (tx: Tx, agencyId: string, id: string): Promise<number | null> =>
  (await sql<{ version: number }>`select version from gongkai.account_post where agency_id = ${agencyId} and id = ${id}`.execute(tx)).rows[0]
    ?.version ?? null
