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
  const { rows } = await sql<UsableRole>`
    select h.role, null as "fromPersonId" from gongkai.role_holder h
    where h.agency_id = ${agencyId} and h.person_id = ${personId} and h.since <= ${today}::date and (h.until is null or h.until >= ${today}::date)
    union all
    select h.role, d.from_person_id from gongkai.delegation d
    join gongkai.role_holder h on h.agency_id = d.agency_id and h.person_id = d.from_person_id and h.role = d.role
    where d.agency_id = ${agencyId} and d.to_person_id = ${personId} and d.ended_on is null and ${today}::date between d.from_day and d.to_day
      and h.since <= ${today}::date and (h.until is null or h.until >= ${today}::date)`.execute(tx)
  return rows
}

/** What a person may do at the asking agency on a day; nothing where no role says so, or where the person is not active. */
export const actsOf = async (tx: Tx, agencyId: string, personId: string, today: Day): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ acts: readonly string[] }>`select gongkai.acts_of(${agencyId}, ${personId}, ${today}::date) as acts`.execute(tx)
  return new Set(rows[0]?.acts)
}
