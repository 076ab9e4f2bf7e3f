import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { DisputeHappening, DisputeKind } from "./disputes.ts"

/** A dispute whose copy came, and that we have not answered. */
export interface UnansweredDispute {
  readonly id: string
  readonly caseId: string
  readonly kind: DisputeKind
  readonly instance: "first" | "second" | "retrial"
  readonly registrationNumber: string
  readonly assignedTo: string | null
  readonly happenings: readonly Pick<DisputeHappening, "what" | "on" | "procedure">[]
}

/** Disputes of an agency that wait for our answer, by id. */
export const unansweredDisputes = async (tx: Tx, agencyId: string): Promise<readonly UnansweredDispute[]> => {
  const { rows } = await sql<UnansweredDispute>`
    select d.id, d.case_id, d.kind, d.instance, r.registration_number, r.assigned_to,
      jsonb_build_array(jsonb_build_object('what', e.what, 'on', e.on_day, 'procedure', e.procedure)) as happenings
    from gongkai.dispute d
    join gongkai.request r on r.agency_id = d.agency_id and r.case_id = d.case_id
    join gongkai.dispute_event e on e.agency_id = d.agency_id and e.dispute_id = d.id and e.what = 'copy-received'
    where d.agency_id = ${agencyId} and not exists (
      select from gongkai.dispute_event o where o.agency_id = d.agency_id and o.dispute_id = d.id and o.what in ('answered', 'result'))
    order by d.id`.execute(tx)
  return rows
}
