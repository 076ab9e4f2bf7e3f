import { deleteCriterion } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear, CriterionId } from "./fields.ts"
import { takeAssessment } from "./standing.ts"

/** A criterion to be taken out, at the version that was seen. */
export const CriterionToRemove = z.object({ year: AssessedYear, criterion: CriterionId, version: Version })

/** Takes a criterion out of a scheme that is not open yet. */
export const removeCriterion = command({
  act: "assessment.set-up",
  input: CriterionToRemove,
  async run(at, { year, criterion, version }) {
    const assessment = await takeAssessment(at, { year }, ["draft"])
    if ("ok" in assessment) return assessment
    if (!(await deleteCriterion(at.tx, at.actor.agencyId, year, { id: criterion, version }))) return refuse("STALE", { criterion })
    return recorded("assessment.criterion-removed", `${String(year)}/${criterion}`, { year, criterion })
  },
})
