import type { Tx } from "../records.ts"

/** Where an officer is reached; null where nothing is known. */
export interface PersonContact {
  readonly email: string | null
  readonly mobile: string | null
  /** 0 where nothing was ever entered. */
  readonly version: number
}

/** Where a person of the asking agency is reached. */
export const contactOf = async (tx: Tx, personId: string): Promise<PersonContact> => {
  const row = await tx.selectFrom("personContact").select(["email", "mobile", "version"]).where("personId", "=", personId).executeTakeFirst()
  return row ?? { email: null, mobile: null, version: 0 }
}

/** Keeps where a person is reached, at a version; 0 for the first. @returns the new version, or null where it is no longer at that one */
export const saveContact = async (tx: Tx, agencyId: string, personId: string, { email, mobile, version }: PersonContact): Promise<number | null> => {
  if (version === 0) {
    const made = await tx
      .insertInto("personContact")
      .values({ personId, agencyId, email, mobile })
      .onConflict((conflict) => conflict.doNothing())
      .returning("version")
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await tx
    .updateTable("personContact")
    .set({ email, mobile, version: version + 1 })
    .where("personId", "=", personId)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
