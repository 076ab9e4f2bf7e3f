import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Where a file stands: in the text, or below it. */
export const filePlaces = ["image", "attachment"] as const

/** What a finder met in a file's text: what kind of thing, so shown that it gives nothing away, and where. */
export interface FileHit {
  readonly kind: string
  readonly masked: string
  readonly hash: string
  readonly place: string
}

/** A file of an item. */
export interface ItemFile {
  readonly id: string
  readonly agencyId: string
  readonly itemId: string
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly contentType: string
  readonly place: (typeof filePlaces)[number]
  readonly position: number
  readonly state: "quarantined" | "clean" | "infected"
  readonly removed: boolean
  readonly hits: readonly FileHit[]
  readonly version: number
}

/** Records a file of an item, in quarantine. @throws item_file_pkey where the id is taken */
export const addItemFile = async (tx: Tx, { hits, ...file }: Omit<ItemFile, "state" | "removed" | "version">): Promise<void> => {
  await tx
    .insertInto("itemFile")
    .values({ ...file, hits: JSON.stringify(hits) })
    .execute()
}

/** The files of an item that were not removed, in their order. */
export const filesOfItem = async (tx: Tx, agencyId: string, itemId: string): Promise<readonly ItemFile[]> => {
  const { rows } = await sql<ItemFile>`select * from gongkai.item_file f
    where f.agency_id = ${agencyId} and f.item_id = ${itemId} and not f.removed order by f.position, f.id`.execute(tx)
  return rows
}

/** A file of an item of the agency; null where it has none of that id. */
export const itemFileOf = async (tx: Tx, agencyId: string, id: string): Promise<ItemFile | null> => {
  const { rows } = await sql<ItemFile>`select * from gongkai.item_file f where f.agency_id = ${agencyId} and f.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Changes a file of an item that is locked. @returns its new version */
export const updateItemFile = async (
  tx: Tx,
  { id, agencyId, version }: Pick<ItemFile, "id" | "agencyId" | "version">,
  change: Partial<Pick<ItemFile, "name" | "place" | "position" | "removed">>,
): Promise<number> => {
  await tx
    .updateTable("itemFile")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .execute()
  return version + 1
}

/** Writes down what the virus check said. @returns the new version; null where it is infected or said already */
export const setItemFileState = async (tx: Tx, id: string, state: "clean" | "infected"): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.item_file set state = ${state}, version = version + 1
    where id = ${id} and agency_id = gongkai.current_agency() and state <> 'infected' and state <> ${state} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Ids of the asking agency's files of items that no virus check has looked at. @param most how many at once */
export const itemFilesInQuarantine = async (tx: Tx, most: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from gongkai.item_file
    where agency_id = gongkai.current_agency() and state = 'quarantined' and not removed order by id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}
