import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What is scored, for how many points, from what. */
export interface Criterion {
  readonly id: string
  readonly position: number
  readonly title: string
  /** What is looked at, for people. */
  readonly says: string
  readonly citation: string
  readonly points: number
  /** By which measure it is counted from the agency's own records; null where it is judged by hand. */
  readonly measure: string | null
  /** How faults become points, as casework parses it; null with no measure. */
  readonly rule: unknown
  readonly version: number
}

/** The criteria of a superior's assessment of a year, in their order. */
export const criteriaOf = async (tx: Tx, agencyId: string, year: number): Promise<readonly Criterion[]> => {
  const { rows } = await sql<Criterion>`select c.id, c.position, c.title, c.says, c.citation, c.points::float8 as points, c.measure, c.rule, c.version
    from gongkai.assessment_criterion c where c.agency_id = ${agencyId} and c.year = ${year} order by c.position, c.id collate "C"`.execute(tx)
  return rows
}

/** Adds criteria to an assessment. @throws a constraint's violation: assessment_criterion_pkey, opened_scheme_kept */
export const insertCriteria = async (tx: Tx, agencyId: string, year: number, criteria: readonly Omit<Criterion, "version">[]): Promise<void> => {
  await sql`insert into gongkai.assessment_criterion (agency_id, year, id, position, title, says, citation, points, measure, rule)
    select ${agencyId}, ${year}, r.* from jsonb_to_recordset(${JSON.stringify(criteria)}::jsonb) r (
      id text, position integer, title text, says text, citation text, points numeric, measure text, rule jsonb)`.execute(tx)
}

/** Changes a criterion at a version. @returns the new version; null where it is at another, or not there */
export const updateCriterion = async (
  tx: Tx,
  agencyId: string,
  year: number,
  { id, version, rule, position, title, says, citation, points, measure }: Criterion,
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.assessment_criterion
    set position = ${position}, title = ${title}, says = ${says}, citation = ${citation}, points = ${points}::numeric, measure = ${measure},
      rule = ${rule === null ? null : JSON.stringify(rule)}::jsonb, version = version + 1
    where agency_id = ${agencyId} and year = ${year} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Takes a criterion out at a version. @returns false where it is at another, or not there */
export const deleteCriterion = async (
  tx: Tx,
  agencyId: string,
  year: number,
  { id, version }: Pick<Criterion, "id" | "version">,
): Promise<boolean> => {
  const { rows } = await sql`delete from gongkai.assessment_criterion
    where agency_id = ${agencyId} and year = ${year} and id = ${id} and version = ${version} returning id`.execute(tx)
  return rows.length > 0
}
