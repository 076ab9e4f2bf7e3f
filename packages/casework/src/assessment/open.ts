import { criteriaOf, directlyBelow, insertSheet, updateAssessment } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear } from "./fields.ts"
import { takeAssessment } from "./standing.ts"
import { tellInBooks } from "./tell.ts"

/** An assessment at the version that was seen. */
export const SeenAssessment = z.object({ year: AssessedYear, version: Version })

/** Opens an assessment: its scheme stands from now on, and every agency directly below gets a sheet. */
export const openAssessment = command({
  act: "assessment.set-up",
  input: SeenAssessment,
  constraints: { assessment_sheet_pkey: "ALREADY_THERE" },
  async run(at, { year, version }) {
    const { tx, actor, today } = at
    const assessment = await takeAssessment(at, { year, version }, ["draft"])
    if ("ok" in assessment) return assessment
    if (assessment.selfUntil < today) return refuse("DAYS_IN_WRONG_ORDER", { selfUntil: assessment.selfUntil })
    const [criteria, agencies] = [await criteriaOf(tx, actor.agencyId, year), await directlyBelow(tx, actor.agencyId)]
    if (criteria.length === 0 || agencies.length === 0) return refuse("ASSESSMENT_EMPTY", { criteria: criteria.length, agencies: agencies.length })
    const next = await updateAssessment(tx, assessment, { state: "open", openedOn: today })
    for (const { id } of agencies) {
      const sheet = { agencyId: id, byAgencyId: actor.agencyId, year }
      await tellInBooks(at, id, {
        name: "assessment.sheet-begun",
        body: { year, ofAgencyId: id, byAgencyId: actor.agencyId },
        act: "assessment.self-score",
        work: () => insertSheet(tx, sheet),
      })
    }
    return recorded("assessment.opened", String(year), { year, agencies: agencies.length, version: next })
  },
})
