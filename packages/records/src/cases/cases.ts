import type { Selectable } from "kysely"
import type { CaseGrant as GrantRow, CaseRecord as CaseRow } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** A case in its barest form. */
export type CaseRecord = Readonly<Selectable<CaseRow>>
/** One case opened to one superior. */
export type CaseGrant = Readonly<Selectable<GrantRow>>

/** One case that the asker may see, its own or granted to it; or null. */
export const caseOf = async (tx: Tx, id: string): Promise<CaseRecord | null> =>
  (await tx.selectFrom("caseRecord").selectAll().where("id", "=", id).executeTakeFirst()) ?? null

/** Cases of one agency that the asker may see, by id, a page at a time. */
export const listCases = async (tx: Tx, agencyId: string, paging: Paging): Promise<Page<CaseRecord>> => {
  let query = tx
    .selectFrom("caseRecord")
    .selectAll()
    .where("agencyId", "=", agencyId)
    .orderBy("id")
    .limit(paging.limit + 1)
  if (paging.after !== null) query = query.where("id", ">", paging.after)
  return pageOf(await query.execute(), paging.limit, ({ id }) => id)
}

/** Opens a case. */
export const insertCase = async (tx: Tx, { id, agencyId, restricted }: Omit<CaseRecord, "version">): Promise<void> => {
  await tx.insertInto("caseRecord").values({ id, agencyId, restricted }).execute()
}

/** Opens a case to a superior. */
export const insertGrant = async (tx: Tx, grant: CaseGrant): Promise<void> => {
  await tx.insertInto("caseGrant").values(grant).execute()
}
