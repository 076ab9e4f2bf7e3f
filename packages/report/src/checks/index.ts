import { figuresOf } from "../figures.ts"
import type { Finding } from "../finding.ts"
import type { Report } from "../report.ts"
import { carryMismatch } from "./carry-mismatch.ts"
import type { CheckEntry, FormCheck, YearCheck } from "./check.ts"
import { formMixed } from "./form-mixed.ts"
import { formWrongYear } from "./form-wrong-year.ts"
import { ifBlankIsZero } from "./if-blank-is-zero.ts"
import { inForceMismatch } from "./in-force-mismatch.ts"
import { narrativeRepeated } from "./narrative-repeated.ts"
import { proseMismatch } from "./prose-mismatch.ts"
import { relationChecks } from "./relations.ts"
import { rulesNotEntitled } from "./rules-not-entitled.ts"
import { sectionEmpty, sectionMissing } from "./sections.ts"
import { tableBlank } from "./table-blank.ts"
import { unitSuspect } from "./unit-suspect.ts"
import { valueImplausible } from "./value-implausible.ts"

/** The checks that one report alone decides, errors first. */
export const formChecks: readonly FormCheck[] = [
  ...relationChecks,
  ifBlankIsZero,
  tableBlank,
  formMixed,
  formWrongYear,
  sectionMissing,
  sectionEmpty,
  valueImplausible,
  rulesNotEntitled,
]

/** The checks that need last year's report. */
export const yearChecks: readonly YearCheck[] = [carryMismatch, inForceMismatch, unitSuspect, narrativeRepeated]

/** Every check of this package, each with its code, words, scope and source. */
export const checks: readonly CheckEntry[] = [...formChecks, ...yearChecks, proseMismatch]

/**
 * What the form itself says of a report: its relations, and the warnings it fixes. `gongkai read` prints these.
 * @returns findings in the order of the checks, then of the form; none for a report in order
 */
export const checkForm = (report: Report): Finding[] => {
  const figures = figuresOf(report)
  return formChecks.flatMap((check) => check.apply(report, figures))
}

/**
 * Whether a report is the one to check another against: the year before, and not known to be of another scope.
 * Unknown years and scopes are taken on the caller's word; whether the agency is the same is the caller's to know.
 */
export const isYearBefore = (previous: Report, report: Report): boolean =>
  (previous.year === null || report.year === null || previous.year === report.year - 1) &&
  (previous.scope === null || report.scope === null || previous.scope === report.scope)

/**
 * What last year's report says of this year's. All are warnings.
 * @param previous the same agency's report for the year before
 * @returns nothing where `previous` is not the year before, see {@link isYearBefore}
 */
export const checkYear = (report: Report, previous: Report): Finding[] =>
  isYearBefore(previous, report) ? yearChecks.flatMap((check) => check.apply(report, previous)) : []

/**
 * Numbers of the overview that the tables contradict. All are warnings.
 * @returns at most one finding for each thing that can be said, see the check's scope
 */
export const checkProse = (report: Report): Finding[] => [...proseMismatch.apply(report)]
