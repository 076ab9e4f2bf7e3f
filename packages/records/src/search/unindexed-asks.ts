import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Consultations and messages of an agency that the public sees and that are not in the index, at most so many of each. */
export const unindexedAsks = async (
  tx: Tx,
  agencyId: string,
  most: number,
): Promise<{ readonly consultations: readonly string[]; readonly messages: readonly string[] }> => {
  const missing = (kind: string) =>
    sql`not exists (select from gongkai.search_entry e where e.agency_id = n.agency_id and e.kind = ${kind} and e.of_id = n.id)`
  const { rows: consultations } = await sql<{ id: string }>`select n.id from gongkai.consultation n
    where n.agency_id = ${agencyId} and n.state in ('open', 'closed') and ${missing("consultation")} order by n.id limit ${most}`.execute(tx)
  const { rows: messages } = await sql<{ id: string }>`select n.id from gongkai.public_message n
    where n.agency_id = ${agencyId} and n.published_on is not null and ${missing("message")} order by n.id limit ${most}`.execute(tx)
  return { consultations: consultations.map(({ id }) => id), messages: messages.map(({ id }) => id) }
}
