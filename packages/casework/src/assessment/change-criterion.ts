import { updateCriterion } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear, CriterionFields, CriterionId } from "./fields.ts"
import { takeAssessment } from "./standing.ts"

/** A criterion as it shall be, at the version that was seen. */
export const CriterionToChange = z.object({ year: AssessedYear, criterion: CriterionId, version: Version, ...CriterionFields.shape })

/** Changes a criterion of a scheme that is not open yet. */
export const changeCriterion = command({
  act: "assessment.set-up",
  input: CriterionToChange,
  async run(at, { year, criterion, version, automatic, ...fields }) {
    const assessment = await takeAssessment(at, { year }, ["draft"])
    if ("ok" in assessment) return assessment
    const by = { measure: automatic?.measure ?? null, rule: automatic?.rule ?? null }
    const next = await updateCriterion(at.tx, at.actor.agencyId, year, { ...fields, ...by, id: criterion, version })
    if (next === null) return refuse("STALE", { criterion })
    return recorded("assessment.criterion-changed", `${String(year)}/${criterion}`, { year, criterion, version: next })
  },
})
