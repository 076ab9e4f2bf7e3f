import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A unit that sends information in. */
export interface ContributingUnit {
  readonly id: string
  readonly name: string
  readonly endedOn: Day | null
  readonly version: number
}

/** Units of an agency by name. */
export const listUnits = async (tx: Tx, agencyId: string): Promise<readonly ContributingUnit[]> =>
  (
    await sql<ContributingUnit>`select id, name, ended_on, version from gongkai.contributing_unit where agency_id = ${agencyId}
      order by name collate "C", id`.execute(tx)
  ).rows

/** A unit of the agency, or null. */
export const unitOf = async (tx: Tx, agencyId: string, id: string): Promise<ContributingUnit | null> =>
  (
    await sql<ContributingUnit>`select id, name, ended_on, version from gongkai.contributing_unit where agency_id = ${agencyId} and id = ${id}`.execute(
      tx,
    )
  ).rows[0] ?? null

/** Adds a unit. @throws contributing_unit_pkey, contributing_unit_agency_id_name_key */
export const insertUnit = async (tx: Tx, agencyId: string, { id, name }: Pick<ContributingUnit, "id" | "name">): Promise<void> => {
  await sql`insert into gongkai.contributing_unit (agency_id, id, name) values (${agencyId}, ${id}, ${name})`.execute(tx)
}

/** Changes a unit at a version. @returns the new version; null where it is at another */
export const updateUnit = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<ContributingUnit, "id" | "version">,
  { name, endedOn }: Pick<ContributingUnit, "name" | "endedOn">,
): Promise<number | null> => {
  const { rows } = await sql<{
    version: number
  }>`update gongkai.contributing_unit set name = ${name}, ended_on = ${endedOn}::date, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
