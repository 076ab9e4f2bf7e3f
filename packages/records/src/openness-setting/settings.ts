import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What an agency chose of a threshold or a clock that no law fixes. */
export interface KeptOpennessSetting {
  readonly setting: string
  readonly value: number
  readonly version: number
}

/** What an agency set otherwise than the default. */
export const opennessSettingsOf = async (tx: Tx, agencyId: string): Promise<readonly KeptOpennessSetting[]> =>
  (
    await sql<KeptOpennessSetting>`select setting, value, version from gongkai.openness_setting where agency_id = ${agencyId} order by setting`.execute(
      tx,
    )
  ).rows

/** Keeps a value at a version, 0 where there was none. @returns the new version; null where it is at another */
export const saveOpennessSetting = async (tx: Tx, agencyId: string, { setting, value, version }: KeptOpennessSetting): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.openness_setting (agency_id, setting, value) values (${agencyId}, ${setting}, ${value})
          on conflict (agency_id, setting) do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.openness_setting set value = ${value}, version = version + 1
          where agency_id = ${agencyId} and setting = ${setting} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
