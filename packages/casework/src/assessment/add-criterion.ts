import { insertCriteria } from "@gongkai/records"
import { z } from "zod"
import { command, recorded } from "../kernel.ts"
import { AssessedYear, CriterionFields, CriterionId } from "./fields.ts"
import { takeAssessment } from "./standing.ts"

/** A criterion to be added to a scheme. */
export const CriterionToAdd = z.object({ year: AssessedYear, criterion: CriterionId, ...CriterionFields.shape })

/** Adds a criterion to a scheme that is not open yet. */
export const addCriterion = command({
  act: "assessment.set-up",
  input: CriterionToAdd,
  constraints: { assessment_criterion_pkey: "ALREADY_THERE" },
  async run(at, { year, criterion, automatic, ...fields }) {
    const assessment = await takeAssessment(at, { year }, ["draft"])
    if ("ok" in assessment) return assessment
    const by = { measure: automatic?.measure ?? null, rule: automatic?.rule ?? null }
    await insertCriteria(at.tx, at.actor.agencyId, year, [{ ...fields, ...by, id: criterion }])
    return recorded("assessment.criterion-added", `${String(year)}/${criterion}`, { year, criterion, version: 1 })
  },
})
