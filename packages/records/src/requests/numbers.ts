import { sql, type Selectable } from "kysely"
import type { SeriesPattern as Row } from "../generated/schema.ts"
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

/** How an agency writes the numbers of a series. */
export type SeriesPattern = Readonly<Selectable<Row>>

/** The patterns that an agency has set. */
export const seriesPatterns = (tx: Tx, agencyId: string): Promise<readonly SeriesPattern[]> =>
  tx.selectFrom("seriesPattern").selectAll().where("agencyId", "=", agencyId).orderBy("series").execute()

/** The pattern of one series; null where the agency has set none. */
export const seriesPattern = async (tx: Tx, agencyId: string, series: string): Promise<SeriesPattern | null> =>
  (await tx.selectFrom("seriesPattern").selectAll().where("agencyId", "=", agencyId).where("series", "=", series).executeTakeFirst()) ?? null

/** Sets the pattern of a series at a version, 0 where none was set. @returns the new version, or null where it is at another */
export const saveSeriesPattern = async (tx: Tx, { agencyId, series, pattern, code, version }: SeriesPattern): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{
          version: number
        }>`insert into gongkai.series_pattern (agency_id, series, pattern, code) values (${agencyId}, ${series}, ${pattern}, ${code})
          on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.series_pattern set pattern = ${pattern}, code = ${code}, version = version + 1
          where agency_id = ${agencyId} and series = ${series} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
