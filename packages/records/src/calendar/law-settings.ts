import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What an agency chose of what the law leaves open. */
export interface KeptSetting {
  readonly setting: string
  readonly value: string
  readonly version: number
}

/** An agency's choices, by name; what is not there stands at its default. */
export const settingsOf = async (tx: Tx, agencyId: string): Promise<readonly KeptSetting[]> => {
  const { rows } = await sql<KeptSetting>`
    select setting, value, version from gongkai.law_setting where agency_id = ${agencyId} order by setting`.execute(tx)
  return rows
}

/**
 * Keeps a choice over the version last seen: 0 where the setting stood at its default.
 * @returns the new version; null where it is no longer at that one
 */
export const saveSetting = async (tx: Tx, agencyId: string, { setting, value, version }: KeptSetting): Promise<number | null> => {
  const { rows } = await (
    version === 0
      ? sql<{ version: number }>`insert into gongkai.law_setting (agency_id, setting, value) values (${agencyId}, ${setting}, ${value})
        on conflict do nothing returning version`
      : sql<{ version: number }>`update gongkai.law_setting set value = ${value}, version = version + 1
        where agency_id = ${agencyId} and setting = ${setting} and version = ${version} returning version`
  ).execute(tx)
  return rows[0]?.version ?? null
}
