import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Something that an agency's letters say of the agency itself. */
export interface LetterHeadItem {
  readonly item: string
  /** One, or several where there are several. */
  readonly words: readonly string[]
  /** 0 where it was never set. */
  readonly version: number
}

/** What an agency set, by item. */
export const letterHeadOf = (tx: Tx, agencyId: string): Promise<readonly LetterHeadItem[]> =>
  tx.selectFrom("letterHead").select(["item", "words", "version"]).where("agencyId", "=", agencyId).orderBy("item").execute()

/** Sets an item over the version last seen, 0 where there was none. @returns the new version; null where it is another by now */
export const saveLetterHead = async (tx: Tx, agencyId: string, { item, words, version }: LetterHeadItem): Promise<number | null> => {
  const { rows } = await (
    version === 0
      ? sql<{ version: number }>`insert into gongkai.letter_head (agency_id, item, words) values (${agencyId}, ${item}, ${[...words]}::text[])
        on conflict do nothing returning version`
      : sql<{ version: number }>`update gongkai.letter_head set words = ${[...words]}::text[], version = version + 1
        where agency_id = ${agencyId} and item = ${item} and version = ${version} returning version`
  ).execute(tx)
  return rows[0]?.version ?? null
}
