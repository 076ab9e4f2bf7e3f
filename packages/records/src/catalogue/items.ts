import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { Validity } from "./published.ts"

/** Where an item stands in the work on it; what the public sees of it is another matter. */
export const itemStates = ["draft", "in-review", "returned", "published", "withdrawn", "discarded"] as const

/** One of {@link itemStates}. */
export type ItemState = (typeof itemStates)[number]

/** 主动公开、依申请公开、不予公开. */
export const disclosureAttributes = ["proactive", "on-request", "not-disclosed"] as const

/** One of {@link disclosureAttributes}. */
export type DisclosureAttribute = (typeof disclosureAttributes)[number]

/** Stages of 三审三校, and the secrecy review. */
export const signOffStages = ["proof-1", "review-1", "proof-2", "review-2", "proof-3", "review-3", "secrecy"] as const

/** One of {@link signOffStages}. */
export type SignOffStage = (typeof signOffStages)[number]

/** What of an item is written by people, and signed off by others. */
export interface ItemContent {
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
  readonly attribute: DisclosureAttribute
  readonly ground: string | null
  readonly reviewDue: Day | null
  readonly documentKind: "rule" | "normativeDocument" | null
  /** The policy that this explains. */
  readonly interprets: string | null
  readonly noInterpretation: string | null
}

/** An item of the catalogue. */
export interface CatalogueItem extends ItemContent {
  readonly id: string
  readonly agencyId: string
  readonly indexNumber: string
  readonly indexYear: number
  readonly indexSeq: number
  readonly validity: Validity
  readonly validityOn: Day | null
  readonly validityBy: string | null
  readonly normativeDocumentId: string | null
  readonly registerEntryId: string | null
  readonly proposalId: string | null
  readonly contributedBy: string | null
  readonly draftedBy: string
  readonly changedBy: string | null
  readonly state: ItemState
  /** The chain that it was handed in to. */
  readonly stages: readonly SignOffStage[]
  readonly waitingStage: SignOffStage | null
  readonly contentHash: string
  /** First publication. */
  readonly publishedOn: Day | null
  /** Of what the public sees; null where it sees nothing. */
  readonly publishedHash: string | null
  readonly publishedInterprets: string | null
  readonly version: number
}

/** What of an item is there from the first save on. */
export type NewItem = Omit<
  CatalogueItem,
  | "validityOn"
  | "validityBy"
  | "normativeDocumentId"
  | "changedBy"
  | "state"
  | "stages"
  | "waitingStage"
  | "publishedOn"
  | "publishedHash"
  | "publishedInterprets"
  | "version"
>

/** Keeps a new item. @throws constraint violations: catalogue_item_pkey, catalogue_item_agency_id_index_number_key */
export const insertItem = async (tx: Tx, { keywords, ...item }: NewItem): Promise<void> => {
  await tx
    .insertInto("catalogueItem")
    .values({ ...item, keywords: [...keywords] })
    .execute()
}

/** What of an item may be changed later. */
export type ItemChange = Partial<
  Omit<CatalogueItem, "id" | "agencyId" | "indexNumber" | "indexYear" | "indexSeq" | "draftedBy" | "proposalId" | "version">
>

/** Changes an item that is locked. @returns its new version */
export const updateItem = async (
  tx: Tx,
  { id, agencyId, version }: Pick<CatalogueItem, "id" | "agencyId" | "version">,
  { keywords, stages, ...change }: ItemChange,
): Promise<number> => {
  await tx
    .updateTable("catalogueItem")
    .set({
      ...change,
      ...(keywords === undefined ? {} : { keywords: [...keywords] }),
      ...(stages === undefined ? {} : { stages: [...stages] }),
      version: version + 1,
    })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .execute()
  return version + 1
}

/** An item of the agency, or null. @param lock held until the transaction ends */
export const itemOf = async (tx: Tx, agencyId: string, id: string, { lock = false } = {}): Promise<CatalogueItem | null> => {
  const { rows } = await sql<CatalogueItem>`select * from gongkai.catalogue_item i
    where i.agency_id = ${agencyId} and i.id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Items that explain a policy, those taken back left out. */
export const interpretationsOf = async (tx: Tx, agencyId: string, policyId: string): Promise<readonly CatalogueItem[]> => {
  const { rows } = await sql<CatalogueItem>`select * from gongkai.catalogue_item i
    where i.agency_id = ${agencyId} and i.interprets = ${policyId} and i.state <> 'discarded' order by i.made_on, i.id`.execute(tx)
  return rows
}
