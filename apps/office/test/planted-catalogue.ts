import pg from "pg"
import type { District } from "./district.ts"

/** An item of the office's catalogue as a test wants it. */
export interface PlantedItem {
  readonly id: string
  readonly indexNumber: string
  readonly title: string
  readonly madeOn: string
  readonly publishedOn: string
}

const asOwner = async ({ adminUrl }: District, statements: readonly (readonly [string, readonly unknown[]])[]): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // What the owner plants has no events.
  await client.query("set session_replication_role = replica")
  for (const [text, values] of statements) await client.query(text, [...values])
  await client.end()
}

/** Puts a published item into the office's catalogue by the owner's hand. */
export const plantItem = (district: District, { id, indexNumber, title, madeOn, publishedOn }: PlantedItem): Promise<void> => {
  const hash = "0".repeat(64)
  return asOwner(district, [
    [
      `insert into gongkai.catalogue_item (id, agency_id, index_number, index_year, index_seq, title, summary, body, section, legal_category, genre,
        issuing_body, made_on, attribute, drafted_by, state, content_hash, published_on)
      values ($1, 'office', $2, 2026, $6, $3, '', '<p>正文</p>', 'notices', '20-1', 'notice', '清水县人民政府办公室', $4, 'proactive', 'office.clerk', 'published', $7, $5)`,
      [id, indexNumber, title, madeOn, publishedOn, 90_000 + Number(indexNumber.split("-").at(-1)), hash],
    ],
    [
      `insert into gongkai.published_item (agency_id, item_id, index_number, title, summary, body, section, legal_category, genre, keywords, issuing_body,
        made_on, published_on, changed_at, validity, content_hash)
      values ('office', $1, $2, $3, '', '<p>正文</p>', 'notices', '20-1', 'notice', '{}', '清水县人民政府办公室', $4, $5::date, $5::date::timestamptz, 'not-applicable', $6)`,
      [id, indexNumber, title, madeOn, publishedOn, hash],
    ],
  ])
}

/** Gives the office an account and a reading place. */
export const plantChannels = (district: District): Promise<void> =>
  asOwner(
    district,
    (
      [
        ["t-wechat", "wechat", "清水发布（测试）", 3],
        ["t-hall", "reading-place", "县档案馆查阅室（测试）", null],
      ] as const
    ).map(([id, kind, name, least]) => [
      "insert into gongkai.channel (id, agency_id, kind, name, owner, least_a_week) values ($1, 'office', $2, $3, '综合科', $4)",
      [id, kind, name, least],
    ]),
  )

/** A policy before the public with its interpretation. */
export interface Pair {
  readonly policyTitle: string
  readonly interpretationTitle: string
}

/** The newest policy of an agency that the demonstration gave an interpretation to. */
export const firstPair = async ({ adminUrl }: District, agencyId: string): Promise<Pair> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<Pair>(
    `select p.title as "policyTitle", i.title as "interpretationTitle"
      from gongkai.published_item p join gongkai.published_item i on i.agency_id = p.agency_id and i.item_id = p.pairs -> 0 ->> 'itemId'
      where p.agency_id = $1 and p.section = 'policies' and p.pairs -> 0 ->> 'role' = 'interpretation' and p.withdrawn_on is null
      order by p.published_on desc limit 1`,
    [agencyId],
  )
  await client.end()
  const [pair] = rows
  if (pair === undefined) throw new Error("no policy has an interpretation")
  return pair
}
