import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A person's own way of looking at the board. */
export interface BoardView {
  readonly id: string
  readonly name: string
  /** Parameters of the board, as they stand in its address. */
  readonly filter: Readonly<Record<string, string>>
  readonly version: number
}

/** The views of a person, by name. */
export const boardViewsOf = async (tx: Tx, agencyId: string, personId: string): Promise<readonly BoardView[]> => {
  const { rows } = await sql<BoardView>`select id, name, filter, version from gongkai.board_view
    where agency_id = ${agencyId} and person_id = ${personId} order by name`.execute(tx)
  return rows
}

/** Keeps a view. */
export const insertBoardView = async (
  tx: Tx,
  agencyId: string,
  personId: string,
  { id, name, filter }: Omit<BoardView, "version">,
): Promise<void> => {
  await sql`insert into gongkai.board_view (id, agency_id, person_id, name, filter)
    values (${id}, ${agencyId}, ${personId}, ${name}, ${JSON.stringify(filter)}::jsonb)`.execute(tx)
}

/** Changes a view of a person at a version. @returns the new version; null where it is at another or not that person's */
export const updateBoardView = async (
  tx: Tx,
  agencyId: string,
  personId: string,
  { id, name, filter, version }: BoardView,
): Promise<number | null> => {
  const { rows } = await sql<{
    version: number
  }>`update gongkai.board_view set name = ${name}, filter = ${JSON.stringify(filter)}::jsonb, version = version + 1
    where agency_id = ${agencyId} and person_id = ${personId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Takes a view of a person away. @returns false where there is none */
export const deleteBoardView = async (tx: Tx, agencyId: string, personId: string, id: string): Promise<boolean> => {
  const { rows } =
    await sql`delete from gongkai.board_view where agency_id = ${agencyId} and person_id = ${personId} and id = ${id} returning id`.execute(tx)
  return rows.length > 0
}
