import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { isDay } from "../registers/narrowed.ts"
import type { CatalogueItem, DisclosureAttribute, ItemState, SignOffStage } from "./items.ts"

/** By what a list of items is sorted: the latest first, or the index number upwards. */
export const itemOrders = ["made", "published", "index", "review-due"] as const

/** One of {@link itemOrders}. */
export type ItemOrder = (typeof itemOrders)[number]

/** A line of the list: an item without its text. */
export type ItemLine = Omit<CatalogueItem, "body" | "indexYear" | "indexSeq" | "noInterpretation" | "publishedInterprets" | "validityBy" | "stages">

/** What a list of items is narrowed to; null for no matter. */
export interface ItemFilter {
  readonly state: ItemState | null
  readonly section: string | null
  readonly legalCategory: string | null
  readonly attribute: DisclosureAttribute | null
  readonly documentKind: string | null
  /** Part of its title, its index number or its document's number. */
  readonly words: string | null
  readonly draftedBy: string | null
  /** Whether the public sees it. */
  readonly isPublic: boolean | null
  /** The year in which it was made. */
  readonly year: number | null
  /** Not disclosed, and to be looked at again by this day. */
  readonly reviewDueBy: Day | null
  /** The policy that it interprets. */
  readonly interprets: string | null
  readonly waitingFor: WaitingFor | null
  readonly order: ItemOrder
}

/** Who has to do something with an item. */
export interface WaitingFor {
  readonly personId: string
  readonly stages: readonly SignOffStage[]
  readonly publishes: boolean
  readonly writes: boolean
}

const none = sql``
const escaped = (words: string): string => words.replace(/[\\%_]/gu, (mark) => `\\${mark}`)
const equal = (column: RawBuilder<unknown>, value: string | null): RawBuilder<unknown> => (value === null ? none : sql`and ${column} = ${value}`)

/** A stage that is this person's to do, what all have passed and this person may publish, what came back to who wrote it. */
const waits = ({ personId, stages, publishes, writes }: WaitingFor): RawBuilder<unknown> => sql`and (
    (i.state = 'in-review' and i.waiting_stage = any (${[...stages]}::text[])
      and (i.waiting_stage like 'proof-%' or (i.drafted_by <> ${personId} and i.changed_by is distinct from ${personId}))
      and not exists (select from gongkai.item_sign_off s where s.agency_id = i.agency_id and s.item_id = i.id and s.by_person_id = ${personId}
        and s.content_hash = i.content_hash and s.verdict = 'passed' and s.stage like 'review-%' and i.waiting_stage like 'review-%'))
    or (${publishes} and i.state = 'in-review' and i.waiting_stage is null)
    or (${writes} and i.state = 'returned' and i.drafted_by = ${personId}))`

const indexPlace = sql`i.index_year::bigint * 10000000000 + i.index_seq`

const sorting = (order: ItemOrder): { readonly by: RawBuilder<unknown>; readonly key: RawBuilder<unknown>; readonly down: boolean } => {
  if (order === "index") return { by: indexPlace, key: sql`(${indexPlace})::text`, down: false }
  if (order === "published")
    return { by: sql`coalesce(i.published_on, '0001-01-01'::date)`, key: sql`coalesce(i.published_on, '0001-01-01'::date)::text`, down: true }
  if (order === "review-due")
    return { by: sql`coalesce(i.review_due, '9999-12-31'::date)`, key: sql`coalesce(i.review_due, '9999-12-31'::date)::text`, down: false }
  return { by: sql`i.made_on`, key: sql`i.made_on::text`, down: true }
}

const keyParts = /^([\d-]{1,20}) (.{1,80})$/su
/** Those after a key of the list; its beginning where it is no such key. */
const begins = (order: ItemOrder, after: string | null): RawBuilder<unknown> => {
  const [, first = "", id = ""] = keyParts.exec(after ?? "") ?? []
  if (order === "index" ? !/^\d{1,15}$/u.test(first) : !isDay(first)) return none
  const { by, down } = sorting(order)
  const from = order === "index" ? sql`${first}::bigint` : sql`${first}::date`
  return down ? sql`and (${by}, i.id) < (${from}, ${id})` : sql`and (${by}, i.id) > (${from}, ${id})`
}

const narrowed = (filter: ItemFilter): RawBuilder<unknown> => {
  const { state, section, legalCategory, attribute, documentKind, words, draftedBy, isPublic, year, reviewDueBy, interprets, waitingFor } = filter
  const like = `%${escaped(words ?? "")}%`
  return sql`${equal(sql`i.state`, state)} ${equal(sql`i.section`, section)} ${equal(sql`i.legal_category`, legalCategory)}
    ${equal(sql`i.attribute`, attribute)} ${equal(sql`i.document_kind`, documentKind)} ${equal(sql`i.drafted_by`, draftedBy)}
    ${equal(sql`i.interprets`, interprets)}
    ${words === null ? none : sql`and (i.title like ${like} or i.index_number like ${like} or i.document_number like ${like})`}
    ${isPublic === null ? none : isPublic ? sql`and i.published_hash is not null` : sql`and i.published_hash is null`}
    ${year === null ? none : sql`and i.made_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`}
    ${reviewDueBy === null ? none : sql`and i.attribute = 'not-disclosed' and i.state <> 'discarded' and i.review_due <= ${reviewDueBy}::date`}
    ${waitingFor === null ? none : waits(waitingFor)}`
}

/** Items of an agency as a list, a page at a time; discarded ones only where they are asked for. */
export const listItems = async (tx: Tx, agencyId: string, filter: ItemFilter, { after, limit }: Paging): Promise<Page<ItemLine>> => {
  const { by, key, down } = sorting(filter.order)
  const { rows } = await sql<ItemLine & { readonly sortKey: string }>`select i.id, i.agency_id, i.index_number, i.title, i.summary, i.section,
      i.legal_category, i.subject, i.genre, i.keywords, i.document_number, i.issuing_body, i.made_on, i.attribute, i.ground, i.review_due, i.validity,
      i.validity_on, i.document_kind, i.normative_document_id, i.register_entry_id, i.interprets, i.proposal_id, i.contributed_by, i.drafted_by,
      i.changed_by, i.state, i.waiting_stage, i.content_hash, i.published_on, i.published_hash, i.version, ${key} as sort_key
    from gongkai.catalogue_item i
    where i.agency_id = ${agencyId} ${filter.state === null ? sql`and i.state <> 'discarded'` : none} ${narrowed(filter)} ${begins(filter.order, after)}
    order by ${by} ${down ? sql`desc` : sql`asc`}, i.id ${down ? sql`desc` : sql`asc`} limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ sortKey, id }) => `${sortKey} ${id}`)
}
