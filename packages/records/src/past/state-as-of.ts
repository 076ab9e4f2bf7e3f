import { sql, type Selectable } from "kysely"
import type { DB } from "../generated/schema.ts"
import { RecordsError } from "../records-error.ts"
import type { Tx } from "../records.ts"

/** A table by its name in queries: `caseRecord`. */
type Table = keyof DB

const nameOf = (table: Table): string => table.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

const assertRecorded = async (tx: Tx, table: Table): Promise<void> => {
  const { rows } = await sql`select from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'gongkai'::regnamespace and c.relname = ${nameOf(table)}
      and t.tgfoid = 'gongkai.record_version()'::regprocedure`.execute(tx)
  if (rows.length === 0) throw new RecordsError("NOT_RECORDED", { table })
}

/**
 * The rows of a table as the asking agency saw them at a past instant: after the last of its events that had happened
 * by then, and after all of that event's transaction. Where a clock ran back, an event counts from its place in the
 * chain on. Columns that are not kept (those the application may not read) are null; what was erased is null or gone.
 * @param instant ISO instant
 * @returns rows in the order of their keys, in the shape of a query of the table
 * @throws RecordsError NOT_RECORDED for a table whose versions are not kept
 */
export const stateAsOf = async <Name extends Table>(tx: Tx, table: Name, instant: string): Promise<readonly Selectable<DB[Name]>[]> => {
  await assertRecorded(tx, table)
  const { rows } = await sql<Selectable<DB[Name]>>`select r.* from (
      select distinct on (v.row_key) v.row_key, v.content from gongkai.row_version v
      where v.agency_id = gongkai.current_agency() and v.table_name = ${nameOf(table)} and v.since_seq <= (
        select max(e.seq) from gongkai.event e where e.agency_id = gongkai.current_agency() and e.at <= ${instant}::timestamptz)
      order by v.row_key, v.since_seq desc
    ) kept, jsonb_populate_record(null::${sql.table(`gongkai.${nameOf(table)}`)}, kept.content) r
    where kept.content is not null order by kept.row_key`.execute(tx)
  return rows
}

/**
 * Takes fields out of every version that is kept of a row; the chain of events stays as it is. The row itself is changed
 * by its own query, in the same transaction, whose event must have been appended before.
 * @param key the row's key without the agency
 * @param fields columns as the database names them; never `id`, `agency_id` or `version`
 * @returns how many versions held one of them
 */
export const eraseVersions = async (tx: Tx, table: Table, key: string, fields: readonly string[]): Promise<number> => {
  const { rows } = await sql<{ versions: number }>`select gongkai.erase_versions(${nameOf(table)}, ${key}, ${[...fields]}) as versions`.execute(tx)
  return rows[0]?.versions ?? 0
}
