import { updateAssessment } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessmentTerms } from "./draft.ts"
import { AssessedYear } from "./fields.ts"
import { takeAssessment } from "./standing.ts"

/** What of an assessment is set anew, at the version that was seen. */
export const AssessmentToSet = z.object({ year: AssessedYear, version: Version, ...AssessmentTerms.shape })

/** Sets until when agencies score themselves, and how appeals and shares are treated; once it is open, only the day may move. */
export const setAssessment = command({
  act: "assessment.set-up",
  input: AssessmentToSet,
  async run(at, { year, version, ...terms }) {
    const assessment = await takeAssessment(at, { year, version }, ["draft", "open"])
    if ("ok" in assessment) return assessment
    const kept = terms.appealDays === assessment.appealDays && terms.least === assessment.least
    if (assessment.state === "open" && !kept) return refuse("ASSESSMENT_STATE", { state: assessment.state })
    return recorded("assessment.set", String(year), { year, version: await updateAssessment(at.tx, assessment, terms) })
  },
})
