import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** An agency's own rules of reminding, as they were kept; what they say is for whoever reads them to parse. */
export interface KeptReminderRules {
  readonly rules: unknown
  readonly version: number
}

/** Which of an agency's rules: of its cases, of its annual reports, or of duties, messages and consultations. */
export type ReminderList = "own" | "report" | "openness"

/** The asking agency's own rules; null where the product's hold. */
export const reminderRulesOf = async (tx: Tx, agencyId: string, list: ReminderList): Promise<KeptReminderRules | null> => {
  const { rows } =
    await sql<KeptReminderRules>`select rules, version from gongkai.reminder_rule where agency_id = ${agencyId} and list = ${list}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps an agency's rules, at a version; 0 where it had none. @returns the new version, or null where it is no longer at that one */
export const saveReminderRules = async (tx: Tx, agencyId: string, list: ReminderList, rules: unknown, version: number): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{
          version: number
        }>`insert into gongkai.reminder_rule (agency_id, list, rules) values (${agencyId}, ${list}, ${JSON.stringify(rules)}::jsonb)
          on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.reminder_rule set rules = ${JSON.stringify(rules)}::jsonb, version = version + 1
          where agency_id = ${agencyId} and list = ${list} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
