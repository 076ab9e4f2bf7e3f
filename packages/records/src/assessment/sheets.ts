import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Where an agency's part stands. */
export const sheetStates = ["draft", "submitted", "reviewed"] as const
/** One of {@link sheetStates}. */
export type SheetState = (typeof sheetStates)[number]

/** An agency's part in its superior's assessment. */
export interface AssessmentSheet {
  readonly agencyId: string
  readonly byAgencyId: string
  readonly year: number
  readonly state: SheetState
  /** False where the superior closed the scores before the agency had given its own. */
  readonly selfScored: boolean
  readonly submittedOn: Day | null
  readonly reviewedOn: Day | null
  /** The last day for an appeal. */
  readonly appealUntil: Day | null
  readonly version: number
}

const columns = sql`s.agency_id, s.by_agency_id, s.year, s.state, s.self_scored, s.submitted_on, s.reviewed_on, s.appeal_until, s.version`

/** Begins the asking agency's part. @returns false where it has one of that year */
export const insertSheet = async (
  tx: Tx,
  { agencyId, byAgencyId, year }: Pick<AssessmentSheet, "agencyId" | "byAgencyId" | "year">,
): Promise<boolean> => {
  const { rows } = await sql`insert into gongkai.assessment_sheet (agency_id, by_agency_id, year)
    values (${agencyId}, ${byAgencyId}, ${year}) on conflict do nothing returning year`.execute(tx)
  return rows.length > 0
}

/** An agency's part of a year, or null; superiors see it too. */
export const sheetOf = async (tx: Tx, agencyId: string, year: number, hold: "read" | "update" = "read"): Promise<AssessmentSheet | null> => {
  const { rows } = await sql<AssessmentSheet>`select ${columns} from gongkai.assessment_sheet s
    where s.agency_id = ${agencyId} and s.year = ${year} ${hold === "update" ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** The parts of all agencies in a superior's assessment, by id. */
export const sheetsBy = async (tx: Tx, byAgencyId: string, year: number): Promise<readonly (AssessmentSheet & { readonly agencyName: string })[]> => {
  const { rows } = await sql<AssessmentSheet & { agencyName: string }>`select ${columns}, a.name as agency_name
    from gongkai.assessment_sheet s join gongkai.agency a on a.id = s.agency_id
    where s.by_agency_id = ${byAgencyId} and s.year = ${year} order by s.agency_id collate "C"`.execute(tx)
  return rows
}

/** The years in which the asking agency was, or is, assessed, the latest first. */
export const sheetsOf = async (tx: Tx, agencyId: string): Promise<readonly AssessmentSheet[]> => {
  const { rows } = await sql<AssessmentSheet>`select ${columns} from gongkai.assessment_sheet s
    where s.agency_id = ${agencyId} order by s.year desc`.execute(tx)
  return rows
}

/** Says where the asking agency's part stands. @returns its new version */
export const updateSheet = async (
  tx: Tx,
  { agencyId, year, version }: AssessmentSheet,
  change: Partial<Omit<AssessmentSheet, "agencyId" | "byAgencyId" | "year" | "version">>,
): Promise<number> => {
  await tx
    .updateTable("assessmentSheet")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("year", "=", year)
    .execute()
  return version + 1
}

/** What an agency wrote down of itself for a criterion, while it is at it. */
export interface AssessmentEntry {
  readonly criterion: string
  readonly points: number
  readonly words: string | null
  readonly evidence: string | null
  readonly version: number
}

/** What the asking agency wrote down so far. */
export const entriesOf = async (tx: Tx, agencyId: string, year: number): Promise<readonly AssessmentEntry[]> => {
  const { rows } = await sql<AssessmentEntry>`select e.criterion, e.points::float8 as points, e.words, e.evidence, e.version
    from gongkai.assessment_entry e where e.agency_id = ${agencyId} and e.year = ${year} order by e.criterion collate "C"`.execute(tx)
  return rows
}

/** Writes it down at a version, 0 where there was none. @returns the new version; null where it is at another */
export const saveEntry = async (
  tx: Tx,
  agencyId: string,
  year: number,
  { criterion, points, words, evidence, version }: AssessmentEntry,
): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.assessment_entry (agency_id, year, criterion, points, words, evidence)
          values (${agencyId}, ${year}, ${criterion}, ${points}::numeric, ${words}, ${evidence}) on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.assessment_entry
          set points = ${points}::numeric, words = ${words}, evidence = ${evidence}, version = version + 1
          where agency_id = ${agencyId} and year = ${year} and criterion = ${criterion} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
