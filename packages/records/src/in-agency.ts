import { sql } from "kysely"
import type { Tx } from "./records.ts"

/**
 * Does a part of a transaction as another agency, and returns to the one that asks: for the program's own work in a
 * tree (a notice that holds for all below, the first people of a new agency), never for showing another's rows.
 * Events of the part belong into that agency's chain.
 */
export const inAgency = async <Result>(tx: Tx, agencyId: string, work: () => Promise<Result>): Promise<Result> => {
  const { rows } = await sql<{ asking: string | null }>`select gongkai.current_agency() as asking`.execute(tx)
  const back = rows[0]?.asking ?? ""
  await sql`select set_config('gongkai.agency', ${agencyId}, true)`.execute(tx)
  const result = await work()
  await sql`select set_config('gongkai.agency', ${back}, true)`.execute(tx)
  return result
}
