import { criteriaOf, insertScores, scoresOf, sheetOf, updateSheet, type AssessmentScore } from "@gongkai/records"
import { z } from "zod"
import { calendarOf } from "../calendar/calendar-of.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { AssessedYear, CriterionId, ScoreWords } from "./fields.ts"
import { beginningOf, trailsOf, type ScoreTrail } from "./final-scores.ts"
import { Points } from "./rule.ts"
import { takeAssessment } from "./standing.ts"
import { tellInBooks } from "./tell.ts"

const Given = z.object({
  criterion: CriterionId,
  /** Null where the criterion does not apply to the agency. */
  points: Points.nullable(),
  /** Why it is not what was counted, or what the agency gave itself. */
  words: ScoreWords.nullable(),
})

/** A superior's word on an agency's sheet: scores that differ, and those that nobody gave yet; the rest stands as it is. */
export const SheetToReview = z.object({ year: AssessedYear, agencyId: Id, scores: z.array(Given).max(200) })

type GivenScore = z.output<typeof Given>

/** What a superior's score of a criterion has against it, or the points and words that it comes to. */
const judged = (trail: ScoreTrail, given: GivenScore | undefined): Refused | Pick<AssessmentScore, "points" | "words"> => {
  const { criterion } = trail
  const before = beginningOf(trail)
  if (given === undefined) return before === null ? refuse("SCORE_MISSING", { words: criterion.title }) : { points: before.points, words: null }
  if (given.points !== null && given.points > criterion.points)
    return refuse("POINTS_OVER_CRITERION", { words: `${criterion.title}：${String(criterion.points)}分` })
  const same = before !== null && before.points === given.points
  if (!same && given.words === null) return refuse("SCORE_WITHOUT_REASON", { words: criterion.title })
  return { points: given.points, words: given.words }
}

/** Reviews what an agency directly below has submitted; from now on it may appeal. */
export const reviewSheet = command({
  act: "assessment.review",
  input: SheetToReview,
  async run(at, { year, agencyId, scores }) {
    const { tx, actor, today } = at
    const assessment = await takeAssessment(at, { year }, ["open"])
    if ("ok" in assessment) return assessment
    const sheet = await sheetOf(tx, agencyId, year)
    if (sheet?.byAgencyId !== actor.agencyId) return refuse("NOT_FOUND", { agencyId })
    if (sheet.state !== "submitted") return refuse("ASSESSMENT_STATE", { state: sheet.state })
    const trails = trailsOf(await criteriaOf(tx, actor.agencyId, year), await scoresOf(tx, [agencyId], year))
    const unknown = scores.find(({ criterion }) => !trails.some((trail) => trail.criterion.id === criterion))
    if (unknown !== undefined) return refuse("NOT_FOUND", { criterion: unknown.criterion })
    const kept: AssessmentScore[] = []
    for (const trail of trails) {
      const score = judged(
        trail,
        scores.find(({ criterion }) => criterion === trail.criterion.id),
      )
      if ("ok" in score) return score
      const by = { agencyId: actor.agencyId, ofAgencyId: agencyId, byPersonId: actor.personId, onDay: today }
      kept.push({ ...by, ...score, year, criterion: trail.criterion.id, step: "review", faults: null, counted: null, evidence: null })
    }
    const changed = kept.filter(({ criterion, points }) => {
      const trail = trails.find((one) => one.criterion.id === criterion)
      return trail !== undefined && beginningOf(trail)?.points !== points
    }).length
    await insertScores(tx, kept)
    const appealUntil = (await calendarOf(tx, actor.agencyId)).addWorkingDays(today, assessment.appealDays)
    const body = { year, ofAgencyId: agencyId, byAgencyId: actor.agencyId, changed, appealUntil, version: sheet.version + 1 }
    await tellInBooks(at, agencyId, {
      name: "assessment.reviewed",
      body,
      act: "assessment.read",
      work: () => updateSheet(tx, sheet, { state: "reviewed", reviewedOn: today, appealUntil }),
    })
    return recorded("assessment.reviewed", `${agencyId}/${String(year)}`, body)
  },
})
