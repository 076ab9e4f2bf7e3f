import { criteriaOf, insertAppeal } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear, CriterionId, ScoreWords } from "./fields.ts"
import { takeSheet } from "./standing.ts"
import { tellInBooks } from "./tell.ts"

/** An appeal against the score of a criterion, with its reasons. */
export const AppealToFile = z.object({ year: AssessedYear, criterion: CriterionId, words: ScoreWords, evidence: ScoreWords.nullable() })

/** Appeals against the score of a criterion, once, within the days that the scheme gives. */
export const appealScore = command({
  act: "assessment.submit",
  input: AppealToFile,
  constraints: { assessment_appeal_pkey: "ALREADY_THERE" },
  async run(at, { year, ...appeal }) {
    const { tx, actor, today } = at
    const taken = await takeSheet(at, year, ["reviewed"])
    if (!taken.ok) return taken
    const { sheet, assessment } = taken
    if (sheet.appealUntil === null || today > sheet.appealUntil) return refuse("APPEAL_PERIOD_OVER", { appealUntil: sheet.appealUntil })
    const { criterion } = appeal
    if (!(await criteriaOf(tx, assessment.agencyId, year)).some(({ id }) => id === criterion)) return refuse("NOT_FOUND", { criterion })
    await insertAppeal(tx, { ...appeal, agencyId: actor.agencyId, year, byPersonId: actor.personId, filedOn: today })
    const body = { year, ofAgencyId: actor.agencyId, byAgencyId: assessment.agencyId, criterion }
    return {
      ...recorded("assessment.appealed", `${String(year)}/${criterion}`, body),
      above: (above) => tellInBooks(above, assessment.agencyId, { name: "assessment.appealed", body, act: "assessment.review" }),
    }
  },
})
