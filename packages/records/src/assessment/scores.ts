import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** The steps of a score, in their order; the last there is holds. */
export const scoreSteps = ["automatic", "self", "review", "appeal"] as const
/** One of {@link scoreSteps}. */
export type ScoreStep = (typeof scoreSteps)[number]

/** A step of the score of a criterion. */
export interface AssessmentScore {
  /** Who gave it: the agency itself, or its superior. */
  readonly agencyId: string
  readonly ofAgencyId: string
  readonly year: number
  readonly criterion: string
  readonly step: ScoreStep
  /** Null where the criterion does not apply. */
  readonly points: number | null
  /** Of an automatic one: how many of `counted` were at fault. */
  readonly faults: number | null
  readonly counted: number | null
  readonly words: string | null
  readonly evidence: string | null
  readonly byPersonId: string
  readonly onDay: Day
}

/** Adds steps, given by the asking agency. @throws a constraint's violation: assessment_score_pkey where a step was taken before */
export const insertScores = async (tx: Tx, scores: readonly AssessmentScore[]): Promise<void> => {
  if (scores.length === 0) return
  const rows = scores.map(({ agencyId, ofAgencyId, byPersonId, onDay, ...score }) => ({
    ...score,
    agency_id: agencyId,
    of_agency_id: ofAgencyId,
    by_person_id: byPersonId,
    on_day: onDay,
  }))
  await sql`insert into gongkai.assessment_score (agency_id, of_agency_id, year, criterion, step, points, faults, counted, words, evidence, by_person_id, on_day)
    select r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (agency_id text, of_agency_id text, year integer, criterion text, step text,
      points numeric, faults integer, counted integer, words text, evidence text, by_person_id text, on_day date)`.execute(tx)
}

const columns = sql`s.agency_id, s.of_agency_id, s.year, s.criterion, s.step, s.points::float8 as points, s.faults, s.counted, s.words, s.evidence,
  s.by_person_id, s.on_day`

/** Every step of the scores of some agencies in a year, in the order of the steps. */
export const scoresOf = async (tx: Tx, ofAgencies: readonly string[], year: number): Promise<readonly AssessmentScore[]> => {
  const { rows } = await sql<AssessmentScore>`select ${columns} from gongkai.assessment_score s
    where s.of_agency_id = any(${[...ofAgencies]}::text[]) and s.year = ${year}
    order by s.of_agency_id collate "C", s.criterion collate "C", array_position(${[...scoreSteps]}::text[], s.step)`.execute(tx)
  return rows
}

/** What points of a criterion were lost for. */
export const faultKinds = ["request", "dispute", "report", "finding", "item", "duty", "column", "message"] as const
/** One of {@link faultKinds}. */
export type FaultKind = (typeof faultKinds)[number]

/** A record that points were lost for; only its own agency sees it. */
export interface AssessmentFault {
  readonly criterion: string
  readonly kind: FaultKind
  readonly recordId: string
}

/** Keeps what was counted against the asking agency. */
export const insertFaults = async (tx: Tx, agencyId: string, year: number, faults: readonly AssessmentFault[]): Promise<void> => {
  const rows = faults.map(({ criterion, kind, recordId }) => ({ criterion, kind, record_id: recordId }))
  if (rows.length === 0) return
  await sql`insert into gongkai.assessment_fault (agency_id, year, criterion, kind, record_id)
    select ${agencyId}, ${year}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (criterion text, kind text, record_id text)`.execute(
    tx,
  )
}

/** What was counted against the asking agency in a year. */
export const faultsOf = async (tx: Tx, agencyId: string, year: number): Promise<readonly AssessmentFault[]> => {
  const { rows } = await sql<AssessmentFault>`select f.criterion, f.kind, f.record_id from gongkai.assessment_fault f
    where f.agency_id = ${agencyId} and f.year = ${year} order by f.criterion collate "C", f.kind, f.record_id collate "C"`.execute(tx)
  return rows
}
