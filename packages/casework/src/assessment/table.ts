import {
  appealsOf,
  assessmentOf,
  criteriaOf,
  scoresOf,
  sheetsBy,
  type Assessment,
  type AssessmentSheet,
  type Criterion,
  type Tx,
} from "@gongkai/records"
import { totalsOf, trailsOf, type ScoreTrail, type Totals } from "./final-scores.ts"
import { ranked } from "./rank.ts"

/** An agency of an assessment as its superior sees it. */
export interface AssessedAgency extends AssessmentSheet, Totals {
  readonly agencyName: string
  /** By what stands now; provisional before the results are published. */
  readonly rank: number | null
  readonly appealsWaiting: number
  readonly trails: readonly ScoreTrail[]
}

/** A superior's assessment with the agencies in it. */
export interface AssessmentTable {
  readonly assessment: Assessment
  readonly criteria: readonly Criterion[]
  readonly agencies: readonly AssessedAgency[]
}

/** All that a superior may see of its assessment of a year: numbers and words of each agency, never what is behind them. */
export const assessmentTable = async (tx: Tx, agencyId: string, year: number): Promise<AssessmentTable | null> => {
  const assessment = await assessmentOf(tx, agencyId, year)
  if (assessment === null) return null
  const [criteria, sheets] = [await criteriaOf(tx, agencyId, year), await sheetsBy(tx, agencyId, year)]
  const ids = sheets.map((sheet) => sheet.agencyId)
  const [scores, appeals] = [await scoresOf(tx, ids, year), await appealsOf(tx, ids, year)]
  const lines = sheets.map((sheet) => {
    const trails = trailsOf(
      criteria,
      scores.filter(({ ofAgencyId }) => ofAgencyId === sheet.agencyId),
    )
    const appealsWaiting = appeals.filter((appeal) => appeal.agencyId === sheet.agencyId && appeal.state === "waiting").length
    return { ...sheet, appealsWaiting, trails, ...totalsOf(trails) }
  })
  const all = criteria.reduce((sum, { points }) => sum + points, 0)
  return { assessment, criteria, agencies: ranked(lines, all) }
}
