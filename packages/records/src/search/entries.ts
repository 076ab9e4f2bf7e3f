import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import { normal } from "./normal.ts"

/** Something published that can be found. */
export interface SearchEntry {
  /** item, report, consultation and what comes. */
  readonly kind: string
  readonly id: string
  readonly title: string
  /** Found as the title is, and shown elsewhere: numbers, keywords. */
  readonly beside: readonly string[]
  /** What can be read of it, without tags. */
  readonly content: string
  readonly publishedOn: Day
  /** What it can be narrowed to, by name: section, category, validity. */
  readonly facets: Readonly<Record<string, string | null>>
  readonly keywords: readonly string[]
}

/** The longest content that is searched, in characters: a book's worth. */
const mostContent = 500_000
const longestTerm = 100

const termsOf = ({ title, keywords }: SearchEntry) => {
  const terms = [...keywords.map((shown) => ({ shown, keyword: true })), { shown: title, keyword: false }]
  return terms.map(({ shown, keyword }) => ({ key: normal(shown).slice(0, longestTerm), shown, keyword })).filter(({ key }) => key !== "")
}

/** Puts entries of an agency into the index, or what is new of them. In the transaction that publishes them. */
export const indexEntries = async (tx: Tx, agencyId: string, entries: readonly SearchEntry[]): Promise<void> => {
  if (entries.length === 0) return
  const { rows } = await sql<{ superiors: readonly string[] }>`select superiors from gongkai.agency where id = ${agencyId}`.execute(tx)
  const above = [...new Set([agencyId, ...(rows[0]?.superiors ?? [])])].map((id) => `under:${id}`)
  const shown = entries.map(({ kind, id, title, content, publishedOn }) => ({ kind, of_id: id, title, content: content.slice(0, mostContent), published_on: publishedOn })) // prettier-ignore
  await sql`insert into gongkai.search_entry (agency_id, kind, of_id, title, content, published_on)
    select ${agencyId}, e.* from json_to_recordset(${JSON.stringify(shown)}::json) e (kind text, of_id text, title text, content text, published_on date)
    on conflict (kind, of_id) do update set title = excluded.title, content = excluded.content, published_on = excluded.published_on`.execute(tx)
  const words = entries.map((entry) => ({
    kind: entry.kind,
    of_id: entry.id,
    published_on: entry.publishedOn,
    words: [entry.title, ...entry.beside, ...entry.keywords, entry.content.slice(0, mostContent)].map(normal).filter((text) => text !== "").join("\n"), // prettier-ignore
    facets: [
      ...[`kind:${entry.kind}`, `agency:${agencyId}`, ...above],
      ...Object.entries(entry.facets).flatMap(([name, value]) => (value === null ? [] : [`${name}:${value}`])),
    ],
    terms: termsOf(entry),
  }))
  await sql`select gongkai.keep_search_words(${JSON.stringify(words)}::json)`.execute(tx)
}

/** Takes entries of an agency out of the index: what was withdrawn is found no more. */
export const dropFromSearch = async (tx: Tx, agencyId: string, kind: string, ids: readonly string[]): Promise<void> => {
  await sql`delete from gongkai.search_entry e where e.agency_id = ${agencyId} and e.kind = ${kind} and e.of_id = any(${[...ids]}::text[])`.execute(
    tx,
  )
}
