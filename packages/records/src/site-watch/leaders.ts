import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A leader's name and post, as pages should give them. */
export interface LeaderPost {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly endedOn: Day | null
  readonly version: number
}

/** Names and posts of an agency, those that ended last. */
export const leaderPosts = async (tx: Tx, agencyId: string): Promise<readonly LeaderPost[]> => {
  const { rows } = await sql<LeaderPost>`select l.id, l.name, l.post, l.ended_on, l.version from gongkai.leader_post l
    where l.agency_id = ${agencyId} order by l.ended_on is not null, l.post collate "C", l.name collate "C", l.id collate "C"`.execute(tx)
  return rows
}

/** Keeps a name and post. @throws leader_post_pkey where the id is taken; leader_post_once where it stands */
export const insertLeaderPost = async (tx: Tx, agencyId: string, { id, name, post }: Pick<LeaderPost, "id" | "name" | "post">): Promise<void> => {
  await sql`insert into gongkai.leader_post (id, agency_id, name, post) values (${id}, ${agencyId}, ${name}, ${post})`.execute(tx)
}

/** Ends a name and post at a version. @returns the new version; null where there is none that stands at it */
export const endLeaderPostOn = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<LeaderPost, "id" | "version">,
  on: Day,
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.leader_post set ended_on = ${on}::date, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} and ended_on is null returning version`.execute(tx)
  return rows[0]?.version ?? null
}
