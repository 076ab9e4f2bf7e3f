import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Something that was done with a case. */
export interface Happening {
  readonly seq: number
  readonly name: string
  /** ISO instant. */
  readonly at: string
  readonly actor: string
  /** Null where a program did it. */
  readonly actorName: string | null
  /** Ids, versions, days and codes. */
  readonly body: Readonly<Record<string, unknown>>
}

const most = 500

/** Events of a case with the names of those who did them, the latest first; at most five hundred. */
export const timelineOf = async (tx: Tx, agencyId: string, caseId: string): Promise<readonly Happening[]> => {
  const { rows } = await sql<Happening>`select e.seq, e.name, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, e.actor,
      p.name as actor_name, e.body
    from gongkai.event e left join gongkai.person p on p.id = e.actor
    where e.agency_id = ${agencyId} and e.subject = ${caseId} order by e.seq desc limit ${most}`.execute(tx)
  return rows
}
