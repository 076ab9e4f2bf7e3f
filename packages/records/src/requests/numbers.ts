import { sql } from "kysely"
import type { Tx } from "../records.ts"

/**
 * Takes the next number of a series in a year: 1, 2, 3 … Whoever takes one later waits until this transaction ends, so
 * that no number is given twice, and one of a transaction that is rolled back is given again.
 */
export const nextNumber = async (tx: Tx, agencyId: string, series: string, year: number): Promise<number> => {
  const { rows } = await sql<{
    last: number
  }>`insert into gongkai.number_series (agency_id, series, year, last) values (${agencyId}, ${series}, ${year}, 1)
    on conflict (agency_id, series, year) do update set last = number_series.last + 1 returning last`.execute(tx)
  return rows[0]?.last ?? 1
}
