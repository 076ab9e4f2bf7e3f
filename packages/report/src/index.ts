export type { Edition, FormCell, FormColumn, FormRow, TableId, Unit } from "./form/kinds.ts"
export type { DisclosureBlock } from "./form/edition-2021.ts"
export { disputeBlocks, disputeColumns, type DisputeBlockId, type DisputeColumnId } from "./form/disputes.ts"
export { cellsById, disclosureBlocksOf, formCells, tables } from "./form/form.ts"
export {
  outcomeRows,
  requestColumns,
  requestRows,
  requestRowsOf,
  rowsOnly2021,
  singleOtherLabel,
  type RequestColumnId,
  type RequestRowId,
} from "./form/requests.ts"
export { formSections, type FormSection, type ProseId } from "./form/sections.ts"
export { figuresOf, nestFigures, type Figures } from "./figures.ts"
export { finding, findingCodes, type Finding, type FindingCode, type FindingDetail, type Severity } from "./finding.ts"
export {
  editionOf,
  type CellNote,
  type Disclosure2019,
  type Disclosure2021,
  type Disputes,
  type Figure,
  type Place,
  type Report,
  type RequestFigures,
  type Requests,
  type Scope,
} from "./report.ts"
export { formOfYear } from "./form/years.ts"
export { citeForm } from "./form/documents.ts"
export { cellName, cellOf, columnName, editionsOf, rowName, tableNames } from "./form/names.ts"
export { checkForm, checkProse, checkYear, checks, formChecks, isYearBefore, yearChecks } from "./checks/index.ts"
export type { CheckEntry, FormCheck, YearCheck } from "./checks/check.ts"
export { assess, placeOf, type Assessment, type Operand, type Relation, type RelationCheck, type Side, type SideSum } from "./checks/relation.ts"
export { relationChecks, relationsOf } from "./checks/relations.ts"
export { exactDifference, exactSum } from "./exact.ts"
export { narrativeLikeness, type NarrativeLikeness, type ParagraphLikeness } from "./narrative.ts"
export { compareReports, type ComparedCell, type ComparedTable, type Comparison } from "./arithmetic/compare.ts"
export { rollUp, type DuplicateReports, type RollUp, type SummedCell, type SummedTable } from "./arithmetic/roll-up.ts"
export { fingerprintOf, type Behind, type Fingerprint, type Hash } from "./fingerprint.ts"
export { verifyFingerprint, type Agreement, type HeldDifference, type RowDifference, type Verification } from "./verify-fingerprint.ts"
export { countedDays, type CountedDays, type CountingSettings, type RequestDays } from "./counting/days.ts"
export { cellsOfRequest, rowOfOutcome, rowsOfRequest, type CountedRequest } from "./counting/requests.ts"
export { boundsOf, type ReportYear } from "./counting/year.ts"
export { leastCasesOfRate, placesOf, rateOf, rates, sharesOf, type Rate, type RateValue, type WhyNoRate } from "./rates.ts"
export { allExplainable, explain, type Explanation } from "./explain.ts"
export { ReportError, reportErrorCodes, type ReportErrorCode } from "./report-error.ts"
