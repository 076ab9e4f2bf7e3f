import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** An agency's appeal against the score of a criterion. */
export interface AssessmentAppeal {
  readonly agencyId: string
  readonly year: number
  readonly criterion: string
  readonly words: string
  readonly evidence: string | null
  readonly byPersonId: string
  readonly filedOn: Day
  readonly state: "waiting" | "decided"
  readonly decidedOn: Day | null
  readonly version: number
}

/** Files an appeal in the asking agency. @throws a constraint's violation: assessment_appeal_pkey where there was one of that criterion */
export const insertAppeal = async (tx: Tx, appeal: Omit<AssessmentAppeal, "state" | "decidedOn" | "version">): Promise<void> => {
  await tx.insertInto("assessmentAppeal").values(appeal).execute()
}

/** The appeals of some agencies in a year, the first filed first; superiors see them too. */
export const appealsOf = async (tx: Tx, agencies: readonly string[], year: number): Promise<readonly AssessmentAppeal[]> => {
  const { rows } = await sql<AssessmentAppeal>`select p.agency_id, p.year, p.criterion, p.words, p.evidence, p.by_person_id, p.filed_on, p.state,
      p.decided_on, p.version
    from gongkai.assessment_appeal p where p.agency_id = any(${[...agencies]}::text[]) and p.year = ${year}
    order by p.filed_on, p.agency_id collate "C", p.criterion collate "C"`.execute(tx)
  return rows
}

/** Says that an appeal of the asking agency is decided. @returns its new version */
export const markDecided = async (tx: Tx, { agencyId, year, criterion, version }: AssessmentAppeal, on: Day): Promise<number> => {
  await tx
    .updateTable("assessmentAppeal")
    .set({ state: "decided", decidedOn: on, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("year", "=", year)
    .where("criterion", "=", criterion)
    .execute()
  return version + 1
}
