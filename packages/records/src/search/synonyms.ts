import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import type { Tx } from "../records.ts"
import { normal } from "./normal.ts"

/** An agency's list of words that search takes for one another. */
export interface SearchSynonyms {
  readonly groups: readonly (readonly string[])[]
  readonly version: number
}

/** An agency's own list; empty at version 0 where it has none. */
export const searchSynonymsOf = async (tx: Tx, agencyId: string): Promise<SearchSynonyms> => {
  const { rows } = await sql<SearchSynonyms>`select groups, version from gongkai.search_synonyms where agency_id = ${agencyId}`.execute(tx)
  return rows[0] ?? { groups: [], version: 0 }
}

/** Saves an agency's list at the version seen. @returns the new version; null where it is another by now */
export const saveSearchSynonyms = async (tx: Tx, agencyId: string, { groups, version }: SearchSynonyms): Promise<number | null> => {
  const written = JSON.stringify(groups)
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.search_synonyms (agency_id, groups) values (${agencyId}, ${written}::jsonb)
          on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.search_synonyms set groups = ${written}::jsonb, version = version + 1
          where agency_id = ${agencyId} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Groups that hold for a search, as words are compared: those of an agency and all above it; without an agency those of the tops of trees. */
export const synonymsFor = async ({ publicTx }: PublicTx, agencyId: string | null): Promise<readonly (readonly string[])[]> => {
  const { rows } = await sql<{ groups: readonly (readonly string[])[] }>`select s.groups from gongkai.search_synonyms s
    where ${
      agencyId === null
        ? sql`s.agency_id in (select a.id from gongkai.public_agency a where a.parent_id is null)`
        : sql`s.agency_id = ${agencyId}
      or s.agency_id = any (coalesce((select a.superiors from gongkai.public_agency a where a.id = ${agencyId}), '{}'))`
    }`.execute(publicTx)
  return rows.flatMap(({ groups }) => groups.map((group) => group.map(normal).filter((word) => word !== "")))
}
