import { agencyOf, resultsBy, type AssessmentResult, type Tx } from "@gongkai/records"
import { directSuperior } from "../report/standing.ts"
import type { SectionValues } from "./variables.ts"

/** Of the report's year where that is published, else of the year before. */
const latest = (results: readonly AssessmentResult[]): readonly AssessmentResult[] => {
  const year = results.at(-1)?.year
  return results.filter((result) => result.year === year)
}

const average = (totals: readonly number[]): number | null =>
  totals.length === 0 ? null : Math.round(totals.reduce((sum, total) => sum + Math.round(total * 100), 0) / totals.length) / 100

/** What published assessments say for the chapter on supervision: those that the agency made, and its own place in its superior's. */
export const assessmentValues = async (tx: Tx, agencyId: string, year: number): Promise<SectionValues> => {
  const agency = await agencyOf(tx, agencyId)
  const superior = agency === null ? null : directSuperior(agency)
  const years = { from: year - 1, to: year }
  const made = latest(await resultsBy(tx, agencyId, years))
  const own = superior === null ? undefined : latest(await resultsBy(tx, superior, years)).find(({ ofAgencyId }) => ofAgencyId === agencyId)
  const best = made.filter(({ rank }) => rank === 1).map(({ agencyName }) => agencyName)
  return {
    assessedAgencies: made.length,
    assessedYear: made[0]?.year ?? null,
    assessmentAverage: average(made.flatMap(({ total }) => total ?? [])),
    assessmentBest: best.length === 0 ? null : best.join("、"),
    assessmentTotal: own?.total ?? null,
    assessmentRank: own?.rank ?? null,
  }
}
