import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A role that a person may use on a day, and whose it is. */
export interface UsableRole {
  readonly role: string
  /** Who is away and has handed it over; null for a role of one's own. */
  readonly fromPersonId: string | null
}

/** The roles that a person may use at the asking agency on a day: the person's own, and those handed over by delegation. */
export const rolesOf = async (tx: Tx, agencyId: string, personId: string, today: Day): Promise<readonly UsableRole[]> => {
  const { rows } = await sql<UsableRole>`select role, from_person_id from gongkai.usable_role
    where agency_id = ${agencyId} and person_id = ${personId} and ${today}::date between from_day and to_day`.execute(tx)
  return rows
}

/** What a person may do at the asking agency on a day; nothing where no role says so, or where the person is not active. */
export const actsOf = async (tx: Tx, agencyId: string, personId: string, today: Day): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ acts: readonly string[] }>`select gongkai.acts_of(${agencyId}, ${personId}, ${today}::date) as acts`.execute(tx)
  return new Set(rows[0]?.acts)
}
