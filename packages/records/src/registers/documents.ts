import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, inYear, struckOrNot, withWords, type Struck } from "./narrowed.ts"

/** 规章 and 行政规范性文件, each a row of table 2. */
export const normativeDocumentKinds = ["rule", "normativeDocument"] as const

/** One of {@link normativeDocumentKinds}. */
export type NormativeDocumentKind = (typeof normativeDocumentKinds)[number]

/** A rule or a normative document. */
export interface NormativeDocument {
  readonly id: string
  readonly kind: NormativeDocumentKind
  readonly title: string
  readonly documentNumber: string | null
  readonly madeOn: Day
  readonly publishedOn: Day | null
  readonly repealedOn: Day | null
  /** What repealed it, or that it lapsed. */
  readonly repealedBy: string | null
  /** The day it was taken back as entered in error. */
  readonly struckOn: Day | null
  readonly version: number
}

/** What a list of documents is narrowed to. */
export interface NormativeDocumentFilter {
  readonly kind: NormativeDocumentKind | null
  /** Made by that day, and not repealed by it: a day of repeal is no day in force, as table 2 counts. */
  readonly inForceOn: Day | null
  /** The year in which it was made. */
  readonly year: number | null
  /** Part of its title or its number. */
  readonly words: string | null
  readonly struck: Struck
}

/** What of a document is entered. */
export type NewNormativeDocument = Omit<NormativeDocument, "struckOn" | "version">

const columns: RawBuilder<unknown> = sql`n.id, n.kind, n.title, n.document_number, n.made_on, n.published_on, n.repealed_on, n.repealed_by, n.struck_on, n.version`

const inForce = (on: Day | null): RawBuilder<unknown> =>
  on === null ? sql`` : sql`and n.made_on <= ${on}::date and coalesce(n.repealed_on > ${on}::date, true)`

/** Documents of an agency, the latest made first, a page at a time. */
export const listNormativeDocuments = async (
  tx: Tx,
  agencyId: string,
  { kind, inForceOn, year, words, struck }: NormativeDocumentFilter,
  { after, limit }: Paging,
): Promise<Page<NormativeDocument>> => {
  const { rows } = await sql<NormativeDocument>`select ${columns} from gongkai.normative_document n
    where n.agency_id = ${agencyId}
      ${kind === null ? sql`` : sql`and n.kind = ${kind}`} ${inForce(inForceOn)} ${inYear(sql`n.made_on`, year)} ${struckOrNot(struck)}
      ${withWords(words, [sql`n.title`, sql`n.document_number`])} ${afterKey(sql`n.made_on`, after)}
    order by n.made_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ madeOn, id }) => `${madeOn} ${id}`)
}

/** A document of the agency, or null. */
export const normativeDocumentOf = async (tx: Tx, agencyId: string, id: string): Promise<NormativeDocument | null> => {
  const { rows } = await sql<NormativeDocument>`select ${columns} from gongkai.normative_document n
    where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps documents, however many, by one statement. @throws a constraint's violation: normative_document_pkey where an id is taken */
export const insertNormativeDocuments = async (tx: Tx, agencyId: string, documents: readonly NewNormativeDocument[]): Promise<void> => {
  const rows = documents.map(({ documentNumber, madeOn, publishedOn, repealedOn, repealedBy, ...document }) => ({
    ...document,
    document_number: documentNumber,
    made_on: madeOn,
    published_on: publishedOn,
    repealed_on: repealedOn,
    repealed_by: repealedBy,
  }))
  await sql`insert into gongkai.normative_document
      (agency_id, id, kind, title, document_number, made_on, published_on, repealed_on, repealed_by)
    select ${agencyId}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      id text, kind text, title text, document_number text, made_on date, published_on date, repealed_on date, repealed_by text)`.execute(tx)
}

/** Changes a document at a version, repeals or strikes it. @returns the new version; null where it is at another */
export const updateNormativeDocument = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<NormativeDocument, "id" | "version">,
  change: Partial<Omit<NormativeDocument, "id" | "kind" | "version">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("normativeDocument")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** A document that stands in the register by its kind, title, number and day already, entered by hand; null where none does. */
export const likeDocument = async (
  tx: Tx,
  agencyId: string,
  { kind, title, documentNumber, madeOn }: Pick<NormativeDocument, "kind" | "title" | "documentNumber" | "madeOn">,
): Promise<NormativeDocument | null> => {
  const { rows } = await sql<NormativeDocument>`select ${columns} from gongkai.normative_document n
    where n.agency_id = ${agencyId} and n.kind = ${kind} and n.title = ${title} and n.document_number is not distinct from ${documentNumber}
      and n.made_on = ${madeOn}::date and n.struck_on is null
      and not exists (select from gongkai.catalogue_item i where i.agency_id = n.agency_id and i.normative_document_id = n.id)
    order by n.id limit 1`.execute(tx)
  return rows[0] ?? null
}
