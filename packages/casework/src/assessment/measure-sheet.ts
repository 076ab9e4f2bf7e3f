import { criteriaOf, type Assessment, type Criterion } from "@gongkai/records"
import { assessmentMeasures, isMeasure } from "./measures/index.ts"
import type { Measured, Measuring } from "./measures/measured.ts"
import { pointsLeft, ScoringRule } from "./rule.ts"

/** A criterion that was counted, with what its rule leaves of it. */
export interface MeasuredCriterion extends Measured {
  readonly criterion: Criterion
  /** Null where it does not apply. */
  readonly points: number | null
}

/** Counts every automatic criterion of an assessment from the records of the agency that asks; nothing is kept. */
export const measureSheet = async (of: Measuring, { agencyId, year, least }: Assessment): Promise<readonly MeasuredCriterion[]> => {
  const measured: MeasuredCriterion[] = []
  for (const criterion of await criteriaOf(of.tx, agencyId, year)) {
    const { measure } = criterion
    if (measure === null || !isMeasure(measure)) continue
    const { counted, faults } = await assessmentMeasures[measure].measure(of)
    const points = pointsLeft(ScoringRule.parse(criterion.rule), criterion.points, { counted, faults: faults.length }, least)
    measured.push({ criterion, counted, faults, points })
  }
  return measured
}
