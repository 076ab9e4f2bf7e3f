import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Whether what a document says still holds; not-applicable for what never was in force (news, statistics). */
export const validities = ["in-force", "amended", "repealed", "lapsed", "not-applicable"] as const

/** One of {@link validities}. */
export type Validity = (typeof validities)[number]

/** A file offered below the text. */
export interface OfferedFile {
  readonly fileId: string
  readonly name: string
  readonly bytes: number
  readonly contentType: string
}

/** The other half of a policy and its interpretation. */
export interface Pair {
  readonly itemId: string
  readonly title: string
  readonly role: "policy" | "interpretation"
}

/** An item as the public sees it. */
export interface PublishedItem {
  readonly itemId: string
  readonly indexNumber: string
  readonly title: string
  readonly summary: string
  /** HTML of the allowed elements only. */
  readonly body: string
  readonly section: string
  readonly legalCategory: string
  readonly subject: string | null
  readonly genre: string
  readonly keywords: readonly string[]
  readonly documentNumber: string | null
  readonly issuingBody: string
  readonly madeOn: Day
  readonly publishedOn: Day
  /** ISO instant. */
  readonly changedAt: string
  readonly validity: Validity
  readonly validityOn: Day | null
  readonly validityBy: string | null
  readonly documentKind: "rule" | "normativeDocument" | null
  readonly pairs: readonly Pair[]
  readonly files: readonly OfferedFile[]
  readonly contentHash: string
}

/** Puts items before the public, however many, by one statement: new ones, and new content of those that stand there. */
export const writePublished = async (tx: Tx, agencyId: string, items: readonly PublishedItem[]): Promise<void> => {
  const rows = items.map((item) => ({
    item_id: item.itemId,
    index_number: item.indexNumber,
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
    published_on: item.publishedOn,
    changed_at: item.changedAt,
    validity: item.validity,
    validity_on: item.validityOn,
    validity_by: item.validityBy,
    document_kind: item.documentKind,
    pairs: item.pairs,
    files: item.files,
    content_hash: item.contentHash,
  }))
  await sql`insert into gongkai.published_item (agency_id, item_id, index_number, title, summary, body, section, legal_category, subject, genre,
      keywords, document_number, issuing_body, made_on, published_on, changed_at, validity, validity_on, validity_by, document_kind, pairs, files,
      content_hash)
    select ${agencyId}, r.* from json_to_recordset(${JSON.stringify(rows)}::json) r (
      item_id text, index_number text, title text, summary text, body text, section text, legal_category text, subject text, genre text,
      keywords text[], document_number text, issuing_body text, made_on date, published_on date, changed_at timestamptz, validity text,
      validity_on date, validity_by text, document_kind text, pairs json, files json, content_hash text)
    on conflict (item_id) do update set
      title = excluded.title, summary = excluded.summary, body = excluded.body, section = excluded.section, legal_category = excluded.legal_category,
      subject = excluded.subject, genre = excluded.genre, keywords = excluded.keywords, document_number = excluded.document_number,
      issuing_body = excluded.issuing_body, made_on = excluded.made_on, changed_at = excluded.changed_at, validity = excluded.validity,
      validity_on = excluded.validity_on, validity_by = excluded.validity_by, document_kind = excluded.document_kind, pairs = excluded.pairs,
      files = excluded.files, content_hash = excluded.content_hash, withdrawn_on = null, withdrawn_note = null`.execute(tx)
}
