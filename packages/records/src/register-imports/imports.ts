import type { Day } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { RegisterImport as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** An import of a past register, planned or done. */
export type RegisterImport = Readonly<Selectable<Row>>

/** What a plan is kept with. */
export type NewRegisterImport = Pick<
  RegisterImport,
  "id" | "agencyId" | "fileHash" | "plannedBy" | "plannedOn" | "expiresOn" | "good" | "bad" | "late" | "unreadColumns"
>

/** Keeps a plan. */
export const insertImport = async (tx: Tx, planned: NewRegisterImport): Promise<void> => {
  await tx.insertInto("registerImport").values(planned).execute()
}

/** An import of the asking agency; null where there is none. */
export const importOf = async (tx: Tx, agencyId: string, id: string): Promise<RegisterImport | null> =>
  (await tx.selectFrom("registerImport").selectAll().where("agencyId", "=", agencyId).where("id", "=", id).executeTakeFirst()) ?? null

/** The same, locked until the transaction ends. */
export const lockImport = async (tx: Tx, agencyId: string, id: string): Promise<RegisterImport | null> =>
  (await tx.selectFrom("registerImport").selectAll().where("agencyId", "=", agencyId).where("id", "=", id).forUpdate().executeTakeFirst()) ?? null

/** The import of the same file that stands; null where there is none. */
export const importOfFile = async (tx: Tx, agencyId: string, fileHash: string): Promise<string | null> => {
  const row = await tx
    .selectFrom("registerImport")
    .select("id")
    .where("agencyId", "=", agencyId)
    .where("fileHash", "=", fileHash)
    .where("state", "=", "imported")
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su
const never = "9999-12-31"

/** Imports of the asking agency, newest first, a page at a time. */
export const listImports = async (tx: Tx, agencyId: string, { after, limit }: Paging): Promise<Page<RegisterImport>> => {
  const [, day = never, id = ""] = key.exec(after ?? "") ?? []
  const rows = await tx
    .selectFrom("registerImport")
    .selectAll()
    .where("agencyId", "=", agencyId)
    .where(sql<boolean>`(planned_on < ${day}::date or (planned_on = ${day}::date and id > ${id}))`)
    .orderBy("plannedOn", "desc")
    .orderBy("id")
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, (row) => `${row.plannedOn} ${row.id}`)
}

/** Ids of imports that still have rows and whose last day is over. */
export const expiredImports = async (tx: Tx, agencyId: string, today: Day): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select i.id from gongkai.register_import i
    where i.agency_id = ${agencyId} and i.expires_on < ${today}::date
      and (i.state = 'planned' or exists (select from gongkai.register_import_row r where r.agency_id = i.agency_id and r.import_id = i.id))
    order by i.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Sets what became of an import that {@link lockImport} gave. @returns its new version */
export const setImportState = async (
  tx: Tx,
  { id, agencyId, version }: RegisterImport,
  state: string,
  imported: number,
  late: number,
): Promise<number> => {
  await sql`update gongkai.register_import set state = ${state}, imported = ${imported}, late = ${late}, version = ${version + 1}
    where agency_id = ${agencyId} and id = ${id}`.execute(tx)
  return version + 1
}
