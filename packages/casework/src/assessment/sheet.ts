import {
  agencyOf,
  appealsOf,
  assessmentOf,
  criteriaOf,
  entriesOf,
  faultsOf,
  resultsBy,
  scoresOf,
  sheetOf,
  type Assessment,
  type AssessmentAppeal,
  type AssessmentEntry,
  type AssessmentFault,
  type AssessmentResult,
  type AssessmentSheet,
  type Tx,
} from "@gongkai/records"
import type { Day } from "@gongkai/law"
import { totalsOf, trailsOf, type ScoreTrail, type Totals } from "./final-scores.ts"
import { measureSheet } from "./measure-sheet.ts"

/** An agency's part in an assessment with the trail of every score. */
export interface SheetShown extends Totals {
  readonly agencyName: string
  readonly sheet: AssessmentSheet
  readonly assessment: Assessment
  readonly trails: readonly ScoreTrail[]
  readonly appeals: readonly AssessmentAppeal[]
  /** What the agency wrote down; its own alone. */
  readonly entries: readonly AssessmentEntry[]
  /** What points were lost for; the agency's own alone. While it is at work they are those of today. */
  readonly faults: readonly AssessmentFault[]
  /** Once it is published. */
  readonly result: AssessmentResult | null
}

/** What today's records come to, in the place of a step that is not filed yet. */
const measuredNow = async (tx: Tx, sheet: AssessmentSheet, assessment: Assessment, today: Day) => {
  const { agencyId, year } = sheet
  const measured = await measureSheet({ tx, agencyId, year, today }, assessment)
  const faults = measured.flatMap(({ criterion, faults: found }) => found.map((fault) => ({ criterion: criterion.id, ...fault })))
  const scores = measured.map(({ criterion, points, faults: found, counted }) => ({
    ...{ agencyId, ofAgencyId: agencyId, year, criterion: criterion.id, step: "automatic" as const, points, faults: found.length, counted },
    ...{ words: null, evidence: null, byPersonId: "", onDay: today },
  }))
  return { scores, faults }
}

/** A sheet as the asker may see it: its own, or that of an agency below without its records; null where there is none, or none that the asker sees. */
export const sheetShown = async (tx: Tx, asking: string, agencyId: string, year: number, today: Day): Promise<SheetShown | null> => {
  const sheet = await sheetOf(tx, agencyId, year)
  const assessment = sheet === null ? null : await assessmentOf(tx, sheet.byAgencyId, year)
  if (sheet === null || assessment === null) return null
  const own = asking === agencyId
  const now = own && sheet.state === "draft" ? await measuredNow(tx, sheet, assessment, today) : null
  const scores = now?.scores ?? (await scoresOf(tx, [agencyId], year))
  const trails = trailsOf(await criteriaOf(tx, sheet.byAgencyId, year), scores)
  const results = await resultsBy(tx, sheet.byAgencyId, { from: year, to: year })
  return {
    ...{ sheet, assessment, trails, ...totalsOf(trails) },
    agencyName: (await agencyOf(tx, agencyId))?.name ?? agencyId,
    appeals: await appealsOf(tx, [agencyId], year),
    entries: own ? await entriesOf(tx, agencyId, year) : [],
    faults: own ? (now?.faults ?? (await faultsOf(tx, agencyId, year))) : [],
    result: results.find(({ ofAgencyId }) => ofAgencyId === agencyId) ?? null,
  }
}
