import { sql, type RawBuilder } from "kysely"
import type { Tx } from "../records.ts"

/** Who looks, and whether a role lets them see every restricted case. */
export interface Looking {
  readonly personId: string
  readonly seesRestricted: boolean
}

/** The act that lets somebody see every restricted case of the agency. */
export const seesRestrictedAct = "request.read-restricted"

/** SQL that is true where the one who looks may see the content of a line `l` of the board: not restricted, assigned, or asked for an opinion. */
export const contentSeen = ({ personId, seesRestricted }: Looking): RawBuilder<boolean> =>
  seesRestricted
    ? sql`true`
    : sql`(not l.restricted or coalesce(l.assigned_to = ${personId}, false) or exists (select from gongkai.co_handling h
        where h.agency_id = l.agency_id and h.person_id = ${personId} and h.case_id = l.case_id and h.withdrawn_on is null))`

/** Whether somebody may see the content of a case of the agency; true of a case that is no request and not restricted. */
export const seesCase = async (tx: Tx, agencyId: string, caseId: string, { personId, seesRestricted }: Looking): Promise<boolean> => {
  if (seesRestricted) return true
  const { rows } = await sql<{ seen: boolean }>`select ${contentSeen({ personId, seesRestricted })} as seen
    from (select c.agency_id, c.id as case_id, c.restricted, r.assigned_to from gongkai.case_record c
      left join gongkai.request r on r.case_id = c.id where c.agency_id = ${agencyId} and c.id = ${caseId}) l`.execute(tx)
  return rows[0]?.seen ?? false
}
