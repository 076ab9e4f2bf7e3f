import { z } from "@hono/zod-openapi"
import { isMeasure, measureIds, ScoringRule, sections, wordsOfRule, type AssessedAgency, type ScoreTrail, type SheetShown } from "@gongkai/casework"
import { assessmentStates, faultKinds, scoreSteps, sheetStates, type AssessmentFault, type Criterion as CriterionKept } from "@gongkai/records"
import { findingCodes, type FindingCode } from "@gongkai/report"
import { wordOf } from "../export/list.ts"

const day = z.string().nullable()
const points = z.number().nullable()

const assessment = {
  agencyId: z.string(),
  year: z.int(),
  state: z.enum(assessmentStates),
  selfUntil: z.string(),
  appealDays: z.int(),
  least: z.int(),
  copiedFrom: z.int().nullable(),
  openedOn: day,
  publishedOn: day,
  version: z.int(),
}

/** An assessment of a year. */
const Assessment = z.object(assessment).openapi("Assessment")

const sheet = {
  agencyId: z.string(),
  byAgencyId: z.string(),
  year: z.int(),
  state: z.enum(sheetStates),
  selfScored: z.boolean(),
  submittedOn: day,
  reviewedOn: day,
  appealUntil: day,
}

/** An agency's part in an assessment. */
const Sheet = z.object(sheet).openapi("AssessmentSheet")

/** What there is of assessments for the asker: its own of those below, and its parts in those of its superior. */
export const Assessments = z.object({ own: z.array(Assessment).readonly(), sheets: z.array(Sheet).readonly() })

const Criterion = z
  .object({
    id: z.string(),
    position: z.int(),
    title: z.string(),
    says: z.string(),
    citation: z.string(),
    points: z.number(),
    measure: z.enum(measureIds).nullable(),
    rule: ScoringRule.nullable(),
    ruleWords: z.string().nullable(),
    version: z.int(),
  })
  .openapi("Criterion")

/** A criterion as it goes out, its rule in words beside it. */
export const criterionShown = (criterion: CriterionKept): z.input<typeof Criterion> => {
  const rule = criterion.rule === null ? null : ScoringRule.parse(criterion.rule)
  const measure = criterion.measure !== null && isMeasure(criterion.measure) ? criterion.measure : null
  return { ...criterion, measure, rule, ruleWords: rule === null ? null : wordsOfRule(rule) }
}

const totals = { got: z.number(), possible: z.number(), total: points }

/** The table of an assessment: what stands of each agency in each criterion. */
export const AssessmentTable = z
  .object({
    ...assessment,
    criteria: z.array(Criterion),
    agencies: z.array(
      z.object({
        ...sheet,
        agencyName: z.string(),
        ...totals,
        rank: z.int().nullable(),
        appealsWaiting: z.int(),
        standing: z.array(z.object({ criterion: z.string(), points })),
      }),
    ),
  })
  .openapi("AssessmentTable")

/** A line of it. */
export const lineShown = ({ trails, ...agency }: AssessedAgency) => ({
  ...agency,
  standing: trails.map(({ criterion, standing }) => ({ criterion: criterion.id, points: standing?.points ?? null })),
})

const Step = z.object({
  step: z.enum(scoreSteps),
  points,
  faults: z.int().nullable(),
  counted: z.int().nullable(),
  words: z.string().nullable(),
  evidence: z.string().nullable(),
  agencyId: z.string(),
  byPersonId: z.string(),
  onDay: z.string(),
})

const Trail = z
  .object({
    criterion: Criterion,
    steps: z.array(Step).readonly(),
    points,
    /** What the agency wrote down of itself and has not submitted. */
    entry: z.object({ points: z.number(), words: z.string().nullable(), evidence: z.string().nullable(), version: z.int() }).nullable(),
    /** The agency's own alone: what points were lost for. */
    faults: z.array(z.object({ kind: z.enum(faultKinds), recordId: z.string(), words: z.string().nullable() })),
    appeal: z
      .object({
        words: z.string(),
        evidence: z.string().nullable(),
        byPersonId: z.string(),
        filedOn: z.string(),
        state: z.enum(["waiting", "decided"]),
        decidedOn: day,
      })
      .nullable(),
  })
  .openapi("ScoreTrail")

const result = { ofAgencyId: z.string(), agencyName: z.string(), year: z.int(), ...totals, rank: z.int().nullable() }

/** What came of an assessment for an agency. */
export const AssessmentResult = z.object(result).openapi("AssessmentResult")

/** An agency's sheet with the trail of every score. */
export const AssessmentSheet = z
  .object({ agencyName: z.string(), sheet: Sheet, assessment: Assessment, ...totals, trails: z.array(Trail), result: z.object(result).nullable() })
  .openapi("AssessmentSheetShown")

/** What is no record of its own in words: a column by its name, a finding by what its code means. */
const faultWords = ({ kind, recordId }: AssessmentFault): string | null => {
  if (kind === "column") return wordOf(sections, recordId)
  const [code = ""] = recordId.split(":", 1)
  return kind === "finding" && isFindingCode(code) ? findingCodes[code].means : null
}

const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(findingCodes, code)

const trailShown = ({ entries, faults, appeals }: SheetShown, { criterion, steps, standing }: ScoreTrail) => ({
  criterion: criterionShown(criterion),
  steps,
  points: standing?.points ?? null,
  entry: entries.find((entry) => entry.criterion === criterion.id) ?? null,
  faults: faults.filter((fault) => fault.criterion === criterion.id).map((fault) => ({ ...fault, words: faultWords(fault) })),
  appeal: appeals.find((appeal) => appeal.criterion === criterion.id) ?? null,
})

/** A sheet as it goes out. */
export const sheetAnswer = (shown: SheetShown): z.input<typeof AssessmentSheet> => ({
  ...shown,
  trails: shown.trails.map((trail) => trailShown(shown, trail)),
})
