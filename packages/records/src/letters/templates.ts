import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A template that an agency made of the product's. */
export interface LetterTemplate {
  readonly kind: string
  readonly version: number
  /** Liquid. */
  readonly text: string
  readonly savedOn: Day
}

/** The agency's current templates, by kind; a kind that is not there has the product's. */
export const currentTemplates = async (tx: Tx, agencyId: string): Promise<readonly LetterTemplate[]> => {
  const { rows } = await sql<LetterTemplate>`select kind, version, text, saved_on from gongkai.letter_template
    where agency_id = ${agencyId} and state = 'current' order by kind`.execute(tx)
  return rows
}

/** One version of a kind's template, the current one where none is named; null where the agency has none such. */
export const templateOf = async (tx: Tx, agencyId: string, kind: string, version: number | "current"): Promise<LetterTemplate | null> => {
  const { rows } = await sql<LetterTemplate>`select kind, version, text, saved_on from gongkai.letter_template
    where agency_id = ${agencyId} and kind = ${kind} and ${version === "current" ? sql`state = 'current'` : sql`version = ${version}`}`.execute(tx)
  return rows[0] ?? null
}

/** Every version of a kind's template, the latest first. */
export const templateVersions = async (tx: Tx, agencyId: string, kind: string): Promise<readonly LetterTemplate[]> => {
  const { rows } = await sql<LetterTemplate>`select kind, version, text, saved_on from gongkai.letter_template
    where agency_id = ${agencyId} and kind = ${kind} order by version desc`.execute(tx)
  return rows
}

/**
 * Saves the version after the one last seen, 0 where there was none but the product's.
 * @returns the new version; null where it is another by now
 */
export const saveTemplate = async (tx: Tx, agencyId: string, { kind, version, text, savedOn }: LetterTemplate): Promise<number | null> => {
  const replaced = await sql`update gongkai.letter_template set state = 'replaced'
    where agency_id = ${agencyId} and kind = ${kind} and version = ${version} and state = 'current'`.execute(tx)
  if (version > 0 && replaced.numAffectedRows === 0n) return null
  const { rows } = await sql<{ version: number }>`insert into gongkai.letter_template (agency_id, kind, version, text, saved_on)
    values (${agencyId}, ${kind}, ${version + 1}, ${text}, ${savedOn}::date) on conflict do nothing returning version`.execute(tx)
  return rows[0]?.version ?? null
}
