import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A word of an agency's list. */
export interface WordingEntry {
  readonly id: string
  readonly agencyId: string
  readonly kind: "error" | "sensitive"
  readonly words: string
  readonly rightWords: string | null
  readonly weight: number
  readonly endedOn: Day | null
  readonly version: number
}

/**
 * The words that hold for an agency, its own and its superiors'; of two that speak of the same word the nearer one's.
 * @returns in the order of the words
 */
export const wordingEntriesFor = async (tx: Tx, agencyId: string): Promise<readonly WordingEntry[]> => {
  const { rows } =
    await sql<WordingEntry>`select distinct on (w.words) w.id, w.agency_id, w.kind, w.words, w.right_words, w.weight, w.ended_on, w.version
    from gongkai.wording_entry w join gongkai.agency a on a.id = w.agency_id
    where w.ended_on is null order by w.words, (w.agency_id = ${agencyId}) desc, cardinality(a.superiors) desc`.execute(tx)
  return rows
}

/** An entry of the agency's own list, or null. */
export const wordingEntryOf = async (tx: Tx, agencyId: string, id: string): Promise<WordingEntry | null> => {
  const { rows } = await sql<WordingEntry>`select * from gongkai.wording_entry w where w.agency_id = ${agencyId} and w.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps an entry. @throws wording_entry_pkey, wording_entry_once where the word is in the list already */
export const insertWordingEntry = async (tx: Tx, entry: Omit<WordingEntry, "endedOn" | "version">): Promise<void> => {
  await tx.insertInto("wordingEntry").values(entry).execute()
}

/** Changes or ends an entry at a version. @returns the new version; null where it is at another */
export const updateWordingEntry = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<WordingEntry, "id" | "version">,
  change: Partial<Pick<WordingEntry, "words" | "rightWords" | "weight" | "endedOn">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("wordingEntry")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("endedOn", "is", null)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
