import { z } from "zod"
import { count, day, id, version } from "./event-fields.ts"

const assessedYear = z.number().int().min(2008).max(2100)
/** Whose assessment by whom. */
const assessed = z.object({ year: assessedYear, ofAgencyId: id, byAgencyId: id })

/** Events of assessments. */
export const assessmentEvents = {
  "assessment.drafted": z.object({ year: assessedYear, criteria: count, copiedFrom: assessedYear.nullable(), version }),
  "assessment.set": z.object({ year: assessedYear, version }),
  "assessment.criterion-added": z.object({ year: assessedYear, criterion: id, version }),
  "assessment.criterion-changed": z.object({ year: assessedYear, criterion: id, version }),
  "assessment.criterion-removed": z.object({ year: assessedYear, criterion: id }),
  "assessment.opened": z.object({ year: assessedYear, agencies: count, version }),
  /** In the chain of an agency that is assessed. */
  "assessment.sheet-begun": assessed,
  "assessment.self-scored": z.object({ year: assessedYear, criterion: id, version }),
  /** In the chain of the agency, and in that of its superior. */
  "assessment.submitted": z.object({ ...assessed.shape, selfScored: z.boolean(), version }),
  "assessment.closed-to-scores": z.object({ year: assessedYear, agencies: count }),
  /** In both chains, as all that follows of one agency. */
  "assessment.reviewed": z.object({ ...assessed.shape, changed: count, appealUntil: day, version }),
  "assessment.appealed": z.object({ ...assessed.shape, criterion: id }),
  "assessment.appeal-decided": z.object({ ...assessed.shape, criterion: id, changed: z.boolean() }),
  "assessment.published": z.object({ year: assessedYear, agencies: count, version }),
  "assessment.result-told": assessed,
} as const satisfies Record<string, z.ZodType>
