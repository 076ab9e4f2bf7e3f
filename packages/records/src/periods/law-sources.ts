import { sql } from "kysely"
import type { KeptSetting } from "../calendar/law-settings.ts"
import type { LocalHoliday } from "../calendar/local-holidays.ts"
import type { KeptNotice } from "../calendar/notices.ts"
import type { Tx } from "../records.ts"

/** All that an agency's law is made from, beside what the program knows. */
export interface LawSources {
  /** As `noticesFor` gives them. */
  readonly notices: readonly KeptNotice[]
  /** As `localHolidaysOf` gives them. */
  readonly localHolidays: readonly LocalHoliday[]
  /** As `settingsOf` gives them. */
  readonly settings: readonly KeptSetting[]
}

/** Reads what an agency's law is made from, by one statement; asks as that agency. */
export const lawSourcesOf = async (tx: Tx, agencyId: string): Promise<LawSources> => {
  const { rows } = await sql<{ sources: LawSources }>`select gongkai.law_sources(${agencyId}) as sources`.execute(tx)
  return rows[0]?.sources ?? { notices: [], localHolidays: [], settings: [] }
}
