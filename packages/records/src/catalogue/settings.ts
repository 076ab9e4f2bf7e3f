import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { SignOffStage } from "./items.ts"

/** Which stages an item passes at an agency. */
export interface CatalogueChain {
  readonly stages: readonly SignOffStage[]
  /** Whether one person may do two reviews of one item. */
  readonly samePerson: boolean
  /** 0 where the agency set none. */
  readonly version: number
}

/** The chain that an agency set; null where it set none. */
export const catalogueChainOf = async (tx: Tx, agencyId: string): Promise<CatalogueChain | null> => {
  const { rows } = await sql<CatalogueChain>`select c.stages, c.same_person, c.version from gongkai.catalogue_setting c
    where c.agency_id = ${agencyId}`.execute(tx)
  return rows[0] ?? null
}

/** Sets the chain over the version last seen, 0 where there was none. @returns the new version; null where it is another by now */
export const saveCatalogueChain = async (tx: Tx, agencyId: string, { stages, samePerson, version }: CatalogueChain): Promise<number | null> => {
  const { rows } = await (
    version === 0
      ? sql<{ version: number }>`insert into gongkai.catalogue_setting (agency_id, stages, same_person)
        values (${agencyId}, ${[...stages]}::text[], ${samePerson}) on conflict do nothing returning version`
      : sql<{
          version: number
        }>`update gongkai.catalogue_setting set stages = ${[...stages]}::text[], same_person = ${samePerson}, version = version + 1
        where agency_id = ${agencyId} and version = ${version} returning version`
  ).execute(tx)
  return rows[0]?.version ?? null
}
