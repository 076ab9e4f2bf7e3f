import { sql, type Selectable } from "kysely"
import type { Agency as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** An agency as the tree has it; `superiors` are all above it in either tree, and itself. */
export type Agency = Readonly<Selectable<Row>>

/** What of an agency is entered. */
export interface AgencyFields {
  readonly parentId: string | null
  readonly systemParentId: string | null
  readonly name: string
  readonly shortName: string
  readonly level: string
  readonly kind: string
  readonly creditCode: string | null
}

/** One agency, or null. */
export const agencyOf = async (tx: Tx, id: string): Promise<Agency | null> =>
  (await tx.selectFrom("agency").selectAll().where("id", "=", id).executeTakeFirst()) ?? null

/** What a list of agencies is narrowed to. */
export interface AgencyFilter {
  /** Only those below it in either tree, and itself. */
  readonly under: string | null
  /** Part of a name. */
  readonly words: string | null
}

const escaped = (words: string): string => words.replace(/[\\%_]/gu, (mark) => `\\${mark}`)

/** Agencies by id, a page at a time. */
export const listAgencies = async (tx: Tx, { under, words }: AgencyFilter, paging: Paging): Promise<Page<Agency>> => {
  let query = tx
    .selectFrom("agency")
    .selectAll()
    .orderBy("id")
    .limit(paging.limit + 1)
  if (under !== null) query = query.where(sql<boolean>`superiors @> array[${under}]`)
  if (words !== null) query = query.where("name", "like", `%${escaped(words)}%`)
  if (paging.after !== null) query = query.where("id", ">", paging.after)
  return pageOf(await query.execute(), paging.limit, ({ id }) => id)
}

/** Adds an agency; its superiors are the database's to find. */
export const insertAgency = async (tx: Tx, id: string, fields: AgencyFields): Promise<void> => {
  await tx
    .insertInto("agency")
    .values({ ...fields, id, superiors: [] })
    .execute()
}

/** Changes an agency at a version. @returns the new version; null where it is no longer at that version, or not to be changed by the asker */
export const updateAgency = async (tx: Tx, id: string, version: number, fields: Partial<AgencyFields>): Promise<number | null> => {
  const row = await tx
    .updateTable("agency")
    .set({ ...fields, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
