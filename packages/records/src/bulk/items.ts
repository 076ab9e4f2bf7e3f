import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { writePublished, type PublishedItem } from "../catalogue/published.ts"
import type { Tx } from "../records.ts"
import { indexPublished } from "../search/index-published.ts"

/** A file among many, whose content is in the store already. */
export interface BulkFile {
  readonly fileId: string
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly contentType: string
}

/** A published item among many, with what the office alone knows of it. */
export interface BulkItem extends PublishedItem {
  readonly indexYear: number
  readonly indexSeq: number
  readonly draftedBy: string
  readonly interprets: string | null
  readonly noInterpretation: string | null
  readonly contributedBy: string | null
  readonly normativeDocumentId: string | null
  readonly attachments: readonly BulkFile[]
  /** Who said yes at which stage to this content. */
  readonly signOffs: readonly { readonly id: string; readonly stage: string; readonly by: string; readonly on: Day }[]
}

const rowsOf = (items: readonly BulkItem[]) =>
  items.map((item) => ({
    id: item.itemId,
    index_number: item.indexNumber,
    index_year: item.indexYear,
    index_seq: item.indexSeq,
    title: item.title,
    summary: item.summary,
    body: item.body,
    section: item.section,
    legal_category: item.legalCategory,
    subject: item.subject,
    genre: item.genre,
    keywords: item.keywords,
    document_number: item.documentNumber,
    issuing_body: item.issuingBody,
    made_on: item.madeOn,
    validity: item.validity,
    validity_on: item.validityOn,
    validity_by: item.validityBy,
    document_kind: item.documentKind,
    normative_document_id: item.normativeDocumentId,
    interprets: item.interprets,
    no_interpretation: item.noInterpretation,
    contributed_by: item.contributedBy,
    drafted_by: item.draftedBy,
    content_hash: item.contentHash,
    published_on: item.publishedOn,
  }))

const insertFiles = async (tx: Tx, agencyId: string, items: readonly BulkItem[]): Promise<void> => {
  const rows = items.flatMap(({ itemId, attachments }) =>
    attachments.map(({ fileId, sha256, name, bytes, contentType }) => ({
      id: fileId,
      item_id: itemId,
      sha256,
      name,
      bytes,
      content_type: contentType,
    })),
  )
  if (rows.length === 0) return
  const files = sql`json_to_recordset(${JSON.stringify(rows)}::json) f (id text, item_id text, sha256 text, name text, bytes bigint, content_type text)`
  await sql`insert into gongkai.item_file (id, agency_id, item_id, sha256, name, bytes, content_type, place, state)
    select f.id, ${agencyId}, f.item_id, f.sha256, f.name, f.bytes, f.content_type, 'attachment', 'clean' from ${files}`.execute(tx)
  await sql`insert into gongkai.published_file (agency_id, file_id, item_id, sha256, name, bytes, content_type, place)
    select ${agencyId}, f.id, f.item_id, f.sha256, f.name, f.bytes, f.content_type, 'attachment' from ${files}`.execute(tx)
}

const insertSignOffs = async (tx: Tx, agencyId: string, items: readonly BulkItem[]): Promise<void> => {
  const rows = items.flatMap(({ itemId, contentHash, signOffs }) =>
    signOffs.map(({ id, stage, by, on }) => ({ id, item_id: itemId, stage, content_hash: contentHash, by_person_id: by, on_day: on })),
  )
  await sql`insert into gongkai.item_sign_off (id, agency_id, item_id, stage, content_hash, verdict, by_person_id, on_day)
    select s.id, ${agencyId}, s.item_id, s.stage, s.content_hash, 'passed', s.by_person_id, s.on_day
    from json_to_recordset(${JSON.stringify(rows)}::json) s (id text, item_id text, stage text, content_hash text, by_person_id text, on_day date)`.execute(
    tx,
  )
}

/**
 * Adds many published items of the asking agency, a statement a table: to its catalogue, before the public and to the
 * search. The event is the caller's, and comes before it.
 */
export const insertItemsInBulk = async (tx: Tx, agencyId: string, items: readonly BulkItem[]): Promise<void> => {
  if (items.length === 0) return
  await sql`insert into gongkai.catalogue_item (agency_id, attribute, state, published_hash, id, index_number, index_year, index_seq, title, summary, body,
      section, legal_category, subject, genre, keywords, document_number, issuing_body, made_on, validity, validity_on, validity_by, document_kind,
      normative_document_id, interprets, no_interpretation, contributed_by, drafted_by, content_hash, published_on)
    select ${agencyId}, 'proactive', 'published', r.content_hash, r.* from json_to_recordset(${JSON.stringify(rowsOf(items))}::json) r (
      id text, index_number text, index_year integer, index_seq integer, title text, summary text, body text, section text, legal_category text,
      subject text, genre text, keywords text[], document_number text, issuing_body text, made_on date, validity text, validity_on date,
      validity_by text, document_kind text, normative_document_id text, interprets text, no_interpretation text, contributed_by text,
      drafted_by text, content_hash text, published_on date)`.execute(tx)
  await writePublished(tx, agencyId, items)
  await insertFiles(tx, agencyId, items)
  await insertSignOffs(tx, agencyId, items)
  await indexPublished(
    tx,
    agencyId,
    items.map(({ itemId }) => itemId),
  )
}
