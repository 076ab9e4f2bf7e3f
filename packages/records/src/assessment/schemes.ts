import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Where an assessment stands. */
export const assessmentStates = ["draft", "open", "published"] as const
/** One of {@link assessmentStates}. */
export type AssessmentState = (typeof assessmentStates)[number]

/** A superior's assessment of a year. */
export interface Assessment {
  /** The superior. */
  readonly agencyId: string
  readonly year: number
  readonly state: AssessmentState
  /** The last day of scoring oneself. */
  readonly selfUntil: Day
  /** Working days within which an agency may appeal after its review. */
  readonly appealDays: number
  /** Shares of fewer cases than this are not scored. */
  readonly least: number
  readonly copiedFrom: number | null
  readonly openedOn: Day | null
  readonly publishedOn: Day | null
  readonly version: number
}

const columns = sql`s.agency_id, s.year, s.state, s.self_until, s.appeal_days, s.least, s.copied_from, s.opened_on, s.published_on, s.version`

/** Assessments of some superiors, the latest year first; what the asker may not see is not among them. */
export const assessmentsOf = async (tx: Tx, superiors: readonly string[]): Promise<readonly Assessment[]> => {
  const { rows } = await sql<Assessment>`select ${columns} from gongkai.assessment s
    where s.agency_id = any(${[...superiors]}::text[]) order by s.year desc, s.agency_id collate "C"`.execute(tx)
  return rows
}

/** A superior's assessment of a year, or null. @param hold keeps others from changing it meanwhile */
export const assessmentOf = async (tx: Tx, agencyId: string, year: number, hold: "read" | "update" = "read"): Promise<Assessment | null> => {
  const { rows } = await sql<Assessment>`select ${columns} from gongkai.assessment s
    where s.agency_id = ${agencyId} and s.year = ${year} ${hold === "update" ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Begins an assessment. @throws a constraint's violation: assessment_pkey where the year has one */
export const insertAssessment = async (
  tx: Tx,
  { agencyId, year, selfUntil, appealDays, least, copiedFrom }: Omit<Assessment, "state" | "openedOn" | "publishedOn" | "version">,
): Promise<void> => {
  await tx.insertInto("assessment").values({ agencyId, year, selfUntil, appealDays, least, copiedFrom }).execute()
}

/** Changes an assessment at the version that was read. @returns the new version */
export const updateAssessment = async (
  tx: Tx,
  { agencyId, year, version }: Pick<Assessment, "agencyId" | "year" | "version">,
  change: Partial<Pick<Assessment, "state" | "selfUntil" | "appealDays" | "least" | "openedOn" | "publishedOn">>,
): Promise<number> => {
  await tx
    .updateTable("assessment")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("year", "=", year)
    .execute()
  return version + 1
}

/** Agencies whose direct superior an agency is, by id. */
export const directlyBelow = async (tx: Tx, agencyId: string): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { rows } = await sql<{ id: string; name: string }>`select a.id, a.name from gongkai.agency a
    where coalesce(a.system_parent_id, a.parent_id) = ${agencyId} order by a.id collate "C"`.execute(tx)
  return rows
}
