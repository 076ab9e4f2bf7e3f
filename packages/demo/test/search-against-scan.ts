import { day } from "@gongkai/law"
import { readable, searchNormal, searchPublished, withoutSearchIndex, type SearchHit, type SearchResult } from "@gongkai/records"
import type { TestDatabase } from "@gongkai/records/test/database"
import { generateItems } from "../src/items/generate.ts"
import type { DemoItem, Publisher } from "../src/items/item.ts"
import { plantItems } from "../src/items/plant.ts"
import { topics, type TopicId } from "../src/items/vocabulary.ts"
import { randomFrom, type Random } from "../src/published/random.ts"

const topicIds = Object.keys(topics) as TopicId[]
export const publishers: readonly Publisher[] = topicIds.map((topic, nth) => ({
  id: `bureau-${String(nth)}`,
  name: `样本县第${String(nth)}局`,
  shortName: `第${String(nth)}局`,
  topic,
  series: `样${String(nth)}发`,
  weight: 1 + (nth % 3),
}))

/** Agencies below one, each with a person who writes and signs. */
export const plantPublishers = async (db: TestDatabase): Promise<void> => {
  await db.asOwner("set session_replication_role = replica")
  await db.asOwner("insert into gongkai.agency (id, name, short_name, level, kind, superiors) values ('county', '样本县', '样本县', 'county', 'government', '{county}')") // prettier-ignore
  for (const { id, name } of publishers) {
    await db.asOwner("insert into gongkai.agency (id, parent_id, name, short_name, level, kind, superiors) values ($1, 'county', $2, $2, 'county', 'department', array['county', $1])", [id, name]) // prettier-ignore
    await db.asOwner("insert into gongkai.person (id, agency_id, name) values ($1 || '.clerk', $1, '某人')", [id])
  }
  await db.asOwner("set session_replication_role = origin")
}

export const plantGenerated = async (db: TestDatabase, count: number, seed: number): Promise<readonly DemoItem[]> => {
  const items = [...generateItems({ seed, publishers, from: day("2024-11-01"), to: day("2026-11-20"), count })]
  const by = (agencyId: string): string => `${agencyId}.clerk`
  await withoutSearchIndex(db.adminUrl, () => plantItems({ records: db.records, writerOf: by, signerOf: by, signedOneOf: 100 }, items))
  return items
}

/** All that can be found of an item, field by field. */
const fieldsOf = ({ title, documentNumber, indexNumber, keywords, summary, body }: DemoItem): readonly string[] =>
  [title, documentNumber ?? "", indexNumber, ...keywords, summary, ...readable(body).split("\n")].map(searchNormal)

const drawn = (random: Random, fields: readonly string[]): string => {
  for (;;) {
    const characters = Array.from(random.pick(fields))
    const length = random.int(2, 4)
    if (characters.length < length) continue
    const at = random.int(0, characters.length - length)
    const term = characters.slice(at, at + length).join("")
    if (!term.includes(" ")) return term
  }
}

/** Terms of two to four characters: nine of ten stand in some item, the tenth is put together from two that do. */
const termsFrom = (scanned: readonly (readonly string[])[], count: number): readonly string[] => {
  const random = randomFrom(7, "terms")
  const terms = new Set<string>()
  while (terms.size < count) {
    const [one, other] = [drawn(random, random.pick(scanned)), drawn(random, random.pick(scanned))]
    terms.add(terms.size % 10 === 9 ? `${one.slice(0, 2)}${other.slice(0, 2)}` : one)
  }
  return [...terms]
}

/** What the index has no key of that length for: single characters, and how the texts of some items end. */
export const shortTerms = (scanned: readonly (readonly string[])[], count: number): readonly string[] => {
  const random = randomFrom(11, "short terms")
  const single = Array.from({ length: count }, () => drawn(random, random.pick(scanned)).slice(0, 1))
  const ends = scanned.slice(0, count).flatMap((fields) => {
    const end = Array.from(fields.at(-1) ?? "")
    return [end.slice(-1).join(""), end.slice(-2).join("")]
  })
  return [...new Set([...single, ...ends])].filter((term) => term.trim() === term && term !== "")
}

const everything = async (db: TestDatabase, words: string): Promise<{ readonly first: SearchResult; readonly hits: readonly SearchHit[] }> => {
  const page = (after: string | null): Promise<SearchResult> =>
    db.records.asPublic((reader) => searchPublished(reader, { words, after, limit: 1000, mostMilliseconds: 60_000 }))
  const first = await page(null)
  const hits = [...first.hits]
  for (let { next } = first; next !== null;) {
    const more = await page(next)
    hits.push(...more.hits)
    next = more.next
  }
  return { first, hits }
}

/** Terms for which search and scan differ, or the total or the order is wrong; and how many hits there were. */
export const differences = async (
  db: TestDatabase,
  items: readonly DemoItem[],
  count: number,
  terms: typeof termsFrom = termsFrom,
): Promise<{ readonly wrong: readonly string[]; readonly hits: number }> => {
  const scanned = items.map(fieldsOf)
  const wrong: string[] = []
  let hitsInAll = 0
  for (const term of terms(scanned, count)) {
    const expected = items.filter((_, at) => scanned[at]?.some((field) => field.includes(term)) === true).map(({ itemId }) => itemId)
    const { first, hits } = await everything(db, term)
    hitsInAll += hits.length
    const found = hits.map(({ id }) => id)
    if ([...found].sort().join() !== [...expected].sort().join())
      wrong.push(`${term}: ${String(found.length)} found, ${String(expected.length)} there`)
    if (first.total !== (expected.length > 1000 ? null : expected.length)) wrong.push(`${term}: total ${String(first.total)}`)
    if (hits.some(({ publishedOn }, at) => publishedOn > (hits[at - 1]?.publishedOn ?? "9999-12-31"))) wrong.push(`${term}: order`)
    if (hits.some(({ snippet }) => snippet.marks.some(([from, to]) => from >= to || to > snippet.text.length))) wrong.push(`${term}: marks`)
  }
  return { wrong, hits: hitsInAll }
}
