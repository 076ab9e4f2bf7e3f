import type { AssessmentScore, Criterion } from "@gongkai/records"

/** The steps that a score of a criterion went through, in their order; nobody may have given one yet. */
export interface ScoreTrail {
  readonly criterion: Criterion
  readonly steps: readonly AssessmentScore[]
  /** The step that holds. */
  readonly standing: AssessmentScore | null
}

/** What a review begins from: what was counted, and by hand what the agency gave itself. */
export const beginningOf = ({ criterion, steps }: Pick<ScoreTrail, "criterion" | "steps">): AssessmentScore | null =>
  steps.find(({ step }) => step === (criterion.measure === null ? "self" : "automatic")) ?? null

/** The trails of one agency's scores, in the order of the criteria. */
export const trailsOf = (criteria: readonly Criterion[], scores: readonly AssessmentScore[]): readonly ScoreTrail[] =>
  criteria.map((criterion) => {
    const steps = scores.filter((score) => score.criterion === criterion.id)
    const last = steps.findLast(({ step }) => step === "review" || step === "appeal")
    return { criterion, steps, standing: last ?? beginningOf({ criterion, steps }) }
  })

/** What was got of what could be got, and the same over all points of the scheme. */
export interface Totals {
  readonly got: number
  readonly possible: number
  /** Null where nothing applied. */
  readonly total: number | null
}

const hundredths = (points: number): number => Math.round(points * 100)

/** Sums of an agency's standing scores. A criterion that does not apply counts on neither side, as the inspection of sites leaves one out. */
export const totalsOf = (trails: readonly ScoreTrail[]): Totals => {
  const applying = trails.filter(({ standing }) => standing !== null && standing.points !== null)
  const got = applying.reduce((sum, { standing }) => sum + hundredths(standing?.points ?? 0), 0)
  const possible = applying.reduce((sum, { criterion }) => sum + hundredths(criterion.points), 0)
  const all = trails.reduce((sum, { criterion }) => sum + hundredths(criterion.points), 0)
  return { got: got / 100, possible: possible / 100, total: possible === 0 ? null : Math.round((got * all) / possible) / 100 }
}
