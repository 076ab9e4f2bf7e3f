import { day, type Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import type { Validity } from "../catalogue/published.ts"
import type { PublicTx } from "../public/as-public.ts"

/** What a list is narrowed to; null does not narrow. */
export interface PublishedItemFilter {
  readonly agencyId: string | null
  /** Any of these; null for all. */
  readonly sections: readonly string[] | null
  readonly category: string | null
  readonly genre: string | null
  readonly subject: string | null
  /** Of publication. */
  readonly year: number | null
  readonly validity: Validity | null
  /** Rules and normative documents only. */
  readonly documents: boolean
}

/** A list that is narrowed by nothing. */
export const everyItem: PublishedItemFilter = {
  agencyId: null,
  sections: null,
  category: null,
  genre: null,
  subject: null,
  year: null,
  validity: null,
  documents: false,
}

/** The place of an item in a list that is newest first. */
export interface ItemPlace {
  readonly publishedOn: Day
  readonly itemId: string
}

/** Which part of a list: what follows a place, what goes before one, or the beginning. */
export interface ItemPaging {
  readonly after: ItemPlace | null
  readonly before: ItemPlace | null
  readonly limit: number
}

/** A line of a list. */
export interface ListedItem {
  readonly itemId: string
  readonly title: string
  readonly summary: string
  readonly agencyId: string
  readonly agencyName: string
  readonly section: string
  readonly genre: string
  readonly legalCategory: string
  readonly documentNumber: string | null
  readonly indexNumber: string
  readonly madeOn: Day
  readonly publishedOn: Day
  /** ISO instant. */
  readonly changedAt: string
  readonly validity: Validity
}

/** A part of a list, newest first, with the places of its ends where something lies beyond them. */
export interface ItemPage {
  readonly items: readonly ListedItem[]
  readonly newer: ItemPlace | null
  readonly older: ItemPlace | null
}

const conditions = (filter: PublishedItemFilter): readonly RawBuilder<unknown>[] => [
  sql`i.withdrawn_on is null`,
  ...(filter.agencyId === null ? [] : [sql`i.agency_id = ${filter.agencyId}`]),
  ...(filter.sections === null
    ? []
    : [filter.sections.length === 1 ? sql`i.section = ${filter.sections[0]}` : sql`i.section = any(${filter.sections})`]),
  ...(filter.category === null ? [] : [sql`i.legal_category = ${filter.category}`]),
  ...(filter.genre === null ? [] : [sql`i.genre = ${filter.genre}`]),
  ...(filter.subject === null ? [] : [sql`i.subject = ${filter.subject}`]),
  ...(filter.year === null ? [] : [sql`i.published_on between make_date(${filter.year}::int, 1, 1) and make_date(${filter.year}::int, 12, 31)`]),
  ...(filter.validity === null ? [] : [sql`i.validity = ${filter.validity}`]),
  ...(filter.documents ? [sql`i.document_kind is not null`] : []),
]

const placeOf = ({ publishedOn, itemId }: ListedItem | ItemPlace): ItemPlace => ({ publishedOn: day(publishedOn), itemId })

/** Items that the public sees, newest first, a part at a time by key: the hundredth part costs what the first does. */
export const listedItems = async ({ publicTx }: PublicTx, filter: PublishedItemFilter, { after, before, limit }: ItemPaging): Promise<ItemPage> => {
  const from = before ?? after
  const beyond =
    from === null ? [] : [sql`(i.published_on, i.item_id) ${before === null ? sql`<` : sql`>`} (${from.publishedOn}::date, ${from.itemId})`]
  const order = before === null ? sql`i.published_on desc, i.item_id desc` : sql`i.published_on, i.item_id`
  const { rows } = await sql<ListedItem>`select i.item_id, i.title, i.summary, i.agency_id, a.name as agency_name, i.section, i.genre,
      i.legal_category, i.document_number, i.index_number, i.made_on, i.published_on, i.validity,
      to_char(i.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed_at
    from (select * from gongkai.published_item i where ${sql.join([...conditions(filter), ...beyond], sql` and `)}
      order by ${order} limit ${limit + 1}) i
    join gongkai.public_agency a on a.id = i.agency_id order by ${order}`.execute(publicTx)
  const more = rows.length > limit
  const kept = before === null ? rows.slice(0, limit) : rows.slice(0, limit).reverse()
  const [first, last] = [kept[0], kept.at(-1)]
  const [newer, older] = before === null ? [after !== null, more] : [more, true]
  return { items: kept, newer: newer && first !== undefined ? placeOf(first) : null, older: older && last !== undefined ? placeOf(last) : null }
}
