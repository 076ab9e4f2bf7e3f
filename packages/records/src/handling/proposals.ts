import type { Selectable } from "kysely"
import type { PublicationProposal as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** Information given on a request that might be published to all (Article 44). */
export type PublicationProposal = Readonly<Selectable<Row>>

/** Keeps a proposal. */
export const insertProposal = async (tx: Tx, proposal: Omit<PublicationProposal, "state" | "version">): Promise<void> => {
  await tx.insertInto("publicationProposal").values(proposal).execute()
}

/** Proposals of an agency by id, a page at a time. */
export const listProposals = async (tx: Tx, agencyId: string, { after, limit }: Paging): Promise<Page<PublicationProposal>> => {
  let query = tx
    .selectFrom("publicationProposal")
    .selectAll()
    .where("agencyId", "=", agencyId)
    .orderBy("id")
    .limit(limit + 1)
  if (after !== null) query = query.where("id", ">", after)
  return pageOf(await query.execute(), limit, ({ id }) => id)
}

/** The proposal of a case, or null. */
export const proposalOfCase = async (tx: Tx, agencyId: string, caseId: string): Promise<PublicationProposal | null> =>
  (await tx.selectFrom("publicationProposal").selectAll().where("agencyId", "=", agencyId).where("caseId", "=", caseId).executeTakeFirst()) ?? null

/** A proposal of the agency, locked until the transaction ends; null where there is none. */
export const lockProposal = async (tx: Tx, agencyId: string, id: string): Promise<PublicationProposal | null> =>
  (await tx.selectFrom("publicationProposal").selectAll().where("agencyId", "=", agencyId).where("id", "=", id).forUpdate().executeTakeFirst()) ??
  null

/** Ends a proposal that is locked. @returns its new version */
export const settleProposal = async (
  tx: Tx,
  { id, agencyId, version }: Pick<PublicationProposal, "id" | "agencyId" | "version">,
  state: "taken-on" | "declined",
): Promise<number> => {
  await tx
    .updateTable("publicationProposal")
    .set({ state, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .execute()
  return version + 1
}
