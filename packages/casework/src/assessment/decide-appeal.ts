import { appealsOf, criteriaOf, insertScores, markDecided, scoresOf, sheetOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear, CriterionId, ScoreWords } from "./fields.ts"
import { trailsOf } from "./final-scores.ts"
import { Points } from "./rule.ts"
import { takeAssessment } from "./standing.ts"
import { tellInBooks } from "./tell.ts"

/** What an appeal comes to: the points from now on, and why. */
export const AppealToDecide = z.object({ year: AssessedYear, agencyId: Id, criterion: CriterionId, points: Points.nullable(), words: ScoreWords })

/** Decides an appeal, with its reasons; the score of before stays in the trail. */
export const decideAppeal = command({
  act: "assessment.review",
  input: AppealToDecide,
  async run(at, { year, agencyId, criterion, points, words }) {
    const { tx, actor, today } = at
    const assessment = await takeAssessment(at, { year }, ["open"])
    if ("ok" in assessment) return assessment
    const sheet = await sheetOf(tx, agencyId, year)
    const appeal = (await appealsOf(tx, [agencyId], year)).find((one) => one.criterion === criterion)
    if (sheet?.byAgencyId !== actor.agencyId || appeal === undefined) return refuse("NOT_FOUND", { agencyId, criterion })
    if (appeal.state !== "waiting") return refuse("ASSESSMENT_STATE", { state: appeal.state })
    const trail = trailsOf(await criteriaOf(tx, actor.agencyId, year), await scoresOf(tx, [agencyId], year)).find(
      (one) => one.criterion.id === criterion,
    )
    if (trail === undefined) return refuse("NOT_FOUND", { criterion })
    if (points !== null && points > trail.criterion.points) return refuse("POINTS_OVER_CRITERION", { points: trail.criterion.points })
    const by = { agencyId: actor.agencyId, ofAgencyId: agencyId, byPersonId: actor.personId, onDay: today }
    await insertScores(tx, [{ ...by, year, criterion, step: "appeal", points, words, faults: null, counted: null, evidence: null }])
    const body = { year, ofAgencyId: agencyId, byAgencyId: actor.agencyId, criterion, changed: points !== (trail.standing?.points ?? null) }
    await tellInBooks(at, agencyId, { name: "assessment.appeal-decided", body, act: "assessment.read", work: () => markDecided(tx, appeal, today) })
    return recorded("assessment.appeal-decided", `${agencyId}/${String(year)}`, body)
  },
})
