import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import { marked, snippet, type Mark, type Marked } from "./snippet.ts"
import { askedOf, soughtOf, withSynonyms, type Asked } from "./sought.ts"
import { synonymsFor } from "./synonyms.ts"

/** What is searched for; what is null or left out narrows nothing. */
export interface SearchAsked {
  readonly words: string
  readonly kind?: string | null | undefined
  readonly agencyId?: string | null | undefined
  /** It and all below it. */
  readonly under?: string | null | undefined
  readonly section?: string | null | undefined
  readonly legalCategory?: string | null | undefined
  readonly validity?: string | null | undefined
  /** Of publication. */
  readonly year?: number | null | undefined
  /** The key after which the page begins; null for the first. */
  readonly after: string | null
  /** Up to {@link mostCounted}. */
  readonly limit: number
  /** Milliseconds after which what was found by then is told; a second where it is left out. */
  readonly mostMilliseconds?: number | undefined
}

/** Something that was found. */
export interface SearchHit {
  readonly kind: string
  readonly id: string
  readonly agencyId: string
  readonly publishedOn: Day
  readonly title: Marked
  readonly snippet: Marked
  /** Null for what is no item. */
  readonly item: { readonly section: string; readonly issuingBody: string; readonly documentNumber: string | null; readonly validity: string } | null
}

/** A page of what was found, the newest first. */
export interface SearchResult {
  /** The phrases that were sought, as they are compared; empty where nothing of the words can be sought. */
  readonly sought: readonly string[]
  readonly hits: readonly SearchHit[]
  readonly next: string | null
  /** How many there are in all, exact up to {@link mostCounted}; null where there are more, or where time ran out before they were counted. */
  readonly total: number | null
  /** False where time ran out: there may be more than is told. */
  readonly complete: boolean
}

/** Up to so many hits are counted. */
export const mostCounted = 1000
const defaultMilliseconds = 1000

interface Found {
  readonly kind: string
  readonly ofId: string
  readonly publishedOn: Day
}

/** Tells that time ran out. */
interface Ran {
  readonly kind: null
}

interface Key {
  readonly on: string
  readonly kind: string
  readonly id: string
}

const keyShape = /^(\d{4}-\d{2}-\d{2}) ([a-z-]{1,20}) (.{1,200})$/su
const keyOf = ({ publishedOn, kind, ofId }: Found): string => `${publishedOn} ${kind} ${ofId}`
const readKey = (after: string | null): Key | null => {
  const [, on, kind, id] = keyShape.exec(after ?? "") ?? []
  return on === undefined || kind === undefined || id === undefined || Number.isNaN(Date.parse(on)) ? null : { on, kind, id }
}

const monthsOf = (year: number | null | undefined): readonly [newest: number, oldest: number] =>
  year === null || year === undefined ? [6000, 1] : [(year - 1949) * 12 + 12, (year - 1949) * 12 + 1]

const facetsOf = ({ kind, agencyId, under, section, legalCategory, validity }: SearchAsked): readonly string[] =>
  Object.entries({ kind, agency: agencyId, under, section, category: legalCategory, validity }).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}:${value}`],
  )

interface Looked {
  readonly found: readonly Found[]
  /** How many there are, up to what was asked for. */
  readonly counted: number
  readonly complete: boolean
}

const timedOut = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "57014"

interface Looking {
  readonly months: readonly [newest: number, oldest: number]
  readonly before: Key | null
  /** So many are counted, and so many of them told. */
  readonly most: number
  readonly told: number
  readonly milliseconds: number
}

const look = async (
  { publicTx }: PublicTx,
  { query, mustHave, anyOf }: Asked,
  { months, before, most, told, milliseconds }: Looking,
): Promise<Looked> => {
  const [newest, oldest] = months
  // The function itself looks at the clock between months; within one the server does, and takes back no more than this.
  await sql.raw(`savepoint search; set local statement_timeout = ${String(Math.ceil(milliseconds) * 2 + 100)}`).execute(publicTx)
  try {
    const { rows } = await sql<(Found | Ran) & { readonly counted: number; readonly complete: boolean }>`
      select f.kind, f.of_id, f.published_on, count(f.kind) over () as counted, count(*) over () = count(f.kind) over () as complete
      from gongkai.search_found(${query}, ${[...mustHave]}::text[], ${[...anyOf]}::text[], ${newest}::integer, ${oldest}::integer,
        ${before?.on ?? null}::date, ${before?.kind ?? null}::text, ${before?.id ?? null}::text, ${most}::integer, ${Math.ceil(milliseconds)}::integer)
        with ordinality f (kind, of_id, published_on, place)
      order by f.place limit ${told}`.execute(publicTx)
    await sql.raw("release savepoint search; set local statement_timeout = 0").execute(publicTx)
    const found = rows.flatMap((row) => (row.kind === null ? [] : [row]))
    return { found, counted: rows[0]?.counted ?? 0, complete: rows[0]?.complete ?? true }
  } catch (error) {
    if (!timedOut(error)) throw error
    await sql.raw("rollback to savepoint search; set local statement_timeout = 0").execute(publicTx)
    return { found: [], counted: 0, complete: false }
  }
}

interface Shown {
  readonly kind: string
  readonly ofId: string
  readonly agencyId: string
  readonly title: string
  readonly content: string
  readonly publishedOn: Day
  readonly section: string | null
  readonly issuingBody: string
  readonly documentNumber: string | null
  readonly validity: string
}

const shownOf = async ({ publicTx }: PublicTx, found: readonly Found[], phrases: readonly string[]): Promise<readonly SearchHit[]> => {
  if (found.length === 0) return []
  const { rows } = await sql<Shown>`
    select e.kind, e.of_id, e.agency_id, e.title, e.content, e.published_on, p.section, p.issuing_body, p.document_number, p.validity
    from unnest(${found.map(({ kind }) => kind)}::text[], ${found.map(({ ofId }) => ofId)}::text[]) with ordinality f (kind, of_id, place)
    join gongkai.search_entry e on e.kind = f.kind and e.of_id = f.of_id
    left join gongkai.published_item p on e.kind = 'item' and p.item_id = e.of_id
    order by f.place`.execute(publicTx)
  return rows.map(({ kind, ofId, agencyId, publishedOn, title, content, section, issuingBody, documentNumber, validity }) => ({
    ...{ kind, agencyId, publishedOn, id: ofId, title: marked(title, phrases), snippet: snippet(content, phrases) },
    item: section === null ? null : { section, issuingBody, documentNumber, validity },
  }))
}

/**
 * Searches what is published, as the public: every phrase of the words, or a synonym of it, has to be in the title, the
 * numbers, the keywords, the text or the files of one thing. Exactly those are found; the newest come first.
 */
export const searchPublished = async (reader: PublicTx, asked: SearchAsked): Promise<SearchResult> => {
  const { after, year, agencyId, under, mostMilliseconds = defaultMilliseconds } = asked
  const limit = Math.min(asked.limit, mostCounted)
  const phrases = soughtOf(asked.words)
  if (phrases.length === 0) return { sought: [], hits: [], next: null, total: 0, complete: true }
  const sought = withSynonyms(phrases, await synonymsFor(reader, agencyId ?? under ?? null))
  const [query, months, key] = [askedOf(sought, facetsOf(asked)), monthsOf(year), readKey(after)]
  const looking = { months, before: null, most: mostCounted + 1, told: key === null ? limit + 1 : 1, milliseconds: mostMilliseconds }
  const counted = await look(reader, query, looking)
  const page = key === null ? counted : await look(reader, query, { ...looking, before: key, most: limit + 1, told: limit + 1 })
  const shown = page.found.slice(0, limit)
  const last = shown.at(-1)
  return {
    sought: phrases,
    hits: await shownOf(reader, shown, sought.flat()),
    next: page.found.length > limit && last !== undefined ? keyOf(last) : null,
    total: counted.complete && counted.counted <= mostCounted ? counted.counted : null,
    complete: counted.complete && page.complete,
  }
}

export type { Mark, Marked }
