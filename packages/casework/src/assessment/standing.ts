import { assessmentOf, sheetOf, type Assessment, type AssessmentSheet, type AssessmentState, type SheetState } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"

/** The asking superior's assessment of a year, held, in one of some states; or what is against it. */
export const takeAssessment = async (
  { tx, actor }: Circumstances,
  { year, version }: { readonly year: number; readonly version?: number },
  states: readonly AssessmentState[],
): Promise<Assessment | Refused> => {
  const assessment = await assessmentOf(tx, actor.agencyId, year, "update")
  if (assessment === null) return refuse("NOT_FOUND", { year })
  if (!states.includes(assessment.state)) return refuse("ASSESSMENT_STATE", { state: assessment.state })
  if (version !== undefined && assessment.version !== version) return refuse("STALE", { version: assessment.version })
  return assessment
}

/** The asking agency's part of a year, held, in one of some states, of an assessment that is open; or what is against it. */
export const takeSheet = async (
  { tx, actor }: Circumstances,
  year: number,
  states: readonly SheetState[],
): Promise<{ readonly ok: true; readonly sheet: AssessmentSheet; readonly assessment: Assessment } | Refused> => {
  const sheet = await sheetOf(tx, actor.agencyId, year, "update")
  const assessment = sheet === null ? null : await assessmentOf(tx, sheet.byAgencyId, year)
  if (sheet === null || assessment === null) return refuse("NOT_FOUND", { year })
  if (assessment.state !== "open") return refuse("ASSESSMENT_STATE", { state: assessment.state })
  return states.includes(sheet.state) ? { ok: true, sheet, assessment } : refuse("ASSESSMENT_STATE", { state: sheet.state })
}
