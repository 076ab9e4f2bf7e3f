import type { Day } from "@gongkai/law"
import type { Selectable } from "kysely"
import type { Delegation as DelegationRow, RoleHolder as RoleRow } from "../generated/schema.ts"
import type { Tx } from "../records.ts"

/** A role that somebody holds at an agency. */
export type RoleHolder = Readonly<Selectable<RoleRow>>
/** A role handed over for a time. */
export type Delegation = Readonly<Selectable<DelegationRow>>

/** All roles held at the asking agency, or one person's. */
export const listRoles = (tx: Tx, personId: string | null): Promise<readonly RoleHolder[]> => {
  const query = tx.selectFrom("roleHolder").selectAll().orderBy("personId").orderBy("role")
  return (personId === null ? query : query.where("personId", "=", personId)).execute()
}

/** Gives a role. @returns false where the person has it already */
export const insertRole = async (
  tx: Tx,
  { agencyId, personId, role, since }: Pick<RoleHolder, "agencyId" | "personId" | "role" | "since">,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("roleHolder")
    .values({ agencyId, personId, role, since })
    .onConflict((conflict) => conflict.columns(["agencyId", "personId", "role"]).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) > 0
}

/** Takes a role; what was handed over of it ends with it. @returns false where the person does not have it */
export const deleteRole = async (tx: Tx, personId: string, role: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom("roleHolder").where("personId", "=", personId).where("role", "=", role).executeTakeFirst()
  return Number(numDeletedRows) > 0
}

/** How many active people hold a role; the holders stay as they are until the transaction ends. */
export const countHolders = async (tx: Tx, role: string): Promise<number> => {
  const rows = await tx
    .selectFrom("roleHolder")
    .innerJoin("person", "person.id", "roleHolder.personId")
    .select("roleHolder.personId")
    .where("roleHolder.role", "=", role)
    .where("person.active", "=", true)
    .forUpdate()
    .execute()
  return rows.length
}

/** All that is handed over at the asking agency and not ended by a day. */
export const listDelegations = (tx: Tx, today: Day): Promise<readonly Delegation[]> =>
  tx.selectFrom("delegation").selectAll().where("endedOn", "is", null).where("toDay", ">=", today).orderBy("fromDay").orderBy("id").execute()

/** One handing over, or null. */
export const delegationOf = async (tx: Tx, id: string): Promise<Delegation | null> =>
  (await tx.selectFrom("delegation").selectAll().where("id", "=", id).executeTakeFirst()) ?? null

/** Hands a role over. */
export const insertDelegation = async (tx: Tx, delegation: Omit<Delegation, "endedOn" | "version">): Promise<void> => {
  await tx.insertInto("delegation").values(delegation).execute()
}

/** Ends a handing over before its time. @returns the new version, or null where it is no longer at that version */
export const endDelegation = async (tx: Tx, id: string, version: number, today: Day): Promise<number | null> => {
  const row = await tx
    .updateTable("delegation")
    .set({ endedOn: today, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("endedOn", "is", null)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
