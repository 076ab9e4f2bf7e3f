import type { Selectable } from "kysely"
import type { Person as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** An officer's account at an agency. */
export type Person = Readonly<Selectable<Row>>

/** One person of the asking agency, or null. */
export const personOf = async (tx: Tx, id: string): Promise<Person | null> =>
  (await tx.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst()) ?? null

/** People of the asking agency by id, a page at a time. */
export const listPeople = async (tx: Tx, paging: Paging): Promise<Page<Person>> => {
  let query = tx
    .selectFrom("person")
    .selectAll()
    .orderBy("id")
    .limit(paging.limit + 1)
  if (paging.after !== null) query = query.where("id", ">", paging.after)
  return pageOf(await query.execute(), paging.limit, ({ id }) => id)
}

/** Adds a person. */
export const insertPerson = async (tx: Tx, { id, agencyId, name }: Pick<Person, "id" | "agencyId" | "name">): Promise<void> => {
  await tx.insertInto("person").values({ id, agencyId, name }).execute()
}

/** Changes a person at a version. @returns the new version, or null where it is no longer at that version */
export const updatePerson = async (tx: Tx, id: string, version: number, fields: Partial<Pick<Person, "name" | "active">>): Promise<number | null> => {
  const row = await tx
    .updateTable("person")
    .set({ ...fields, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
