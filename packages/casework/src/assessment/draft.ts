import { criteriaOf, insertAssessment, insertCriteria } from "@gongkai/records"
import { z } from "zod"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { defaultCriteria } from "./default-criteria.ts"
import { AssessedYear } from "./fields.ts"

/** What of an assessment is set beside its criteria. */
export const AssessmentTerms = z.object({
  selfUntil: LegalDay,
  /** Working days within which an agency may appeal. */
  appealDays: z.number().int().min(1).max(60),
  /** Shares of fewer cases than this are not scored. */
  least: z.number().int().min(1).max(100),
})

/** An assessment to be begun: with the criteria of another year, or the product's own. */
export const AssessmentToDraft = z.object({ year: AssessedYear, copyFrom: AssessedYear.nullable(), ...AssessmentTerms.shape })

/** Begins the scheme of a year for the agencies directly below; nobody else sees it before it is opened. */
export const draftAssessment = command({
  act: "assessment.set-up",
  input: AssessmentToDraft,
  constraints: { assessment_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { year, copyFrom, ...terms }) {
    const { agencyId } = actor
    const criteria = copyFrom === null ? defaultCriteria : await criteriaOf(tx, agencyId, copyFrom)
    if (criteria.length === 0) return refuse("NOT_FOUND", { year: copyFrom })
    await insertAssessment(tx, { agencyId, year, copiedFrom: copyFrom, ...terms })
    await insertCriteria(tx, agencyId, year, criteria)
    return recorded("assessment.drafted", String(year), { year, criteria: criteria.length, copiedFrom: copyFrom, version: 1 })
  },
})
