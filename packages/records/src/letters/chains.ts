import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Letters that decide a request, and all others. */
export const chainGroups = ["decision", "notice"] as const

/** One of {@link chainGroups}. */
export type ChainGroup = (typeof chainGroups)[number]

/** Whom letters of a group pass, in order; the last one approves. */
export interface ReviewChain {
  readonly group: ChainGroup
  readonly stages: readonly string[]
  /** Whether one person may pass two stages that follow each other. */
  readonly consecutive: boolean
  /** 0 where the agency set none. */
  readonly version: number
}

/** The chains that an agency set. */
export const chainsOf = async (tx: Tx, agencyId: string): Promise<readonly ReviewChain[]> => {
  const { rows } = await sql<ReviewChain>`select kind_group as "group", stages, consecutive, version from gongkai.review_chain
    where agency_id = ${agencyId} order by kind_group`.execute(tx)
  return rows
}

/** Sets a chain over the version last seen, 0 where there was none. @returns the new version; null where it is another by now */
export const saveChain = async (tx: Tx, agencyId: string, { group, stages, consecutive, version }: ReviewChain): Promise<number | null> => {
  const { rows } = await (
    version === 0
      ? sql<{ version: number }>`insert into gongkai.review_chain (agency_id, kind_group, stages, consecutive)
        values (${agencyId}, ${group}, ${[...stages]}::text[], ${consecutive}) on conflict do nothing returning version`
      : sql<{ version: number }>`update gongkai.review_chain set stages = ${[...stages]}::text[], consecutive = ${consecutive}, version = version + 1
        where agency_id = ${agencyId} and kind_group = ${group} and version = ${version} returning version`
  ).execute(tx)
  return rows[0]?.version ?? null
}
