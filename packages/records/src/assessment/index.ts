export {
  assessmentOf,
  assessmentsOf,
  assessmentStates,
  directlyBelow,
  insertAssessment,
  updateAssessment,
  type Assessment,
  type AssessmentState,
} from "./schemes.ts"
export { criteriaOf, deleteCriterion, insertCriteria, updateCriterion, type Criterion } from "./criteria.ts"
export {
  entriesOf,
  insertSheet,
  saveEntry,
  sheetOf,
  sheetsBy,
  sheetsOf,
  sheetStates,
  updateSheet,
  type AssessmentEntry,
  type AssessmentSheet,
  type SheetState,
} from "./sheets.ts"
export {
  faultKinds,
  faultsOf,
  insertFaults,
  insertScores,
  scoresOf,
  scoreSteps,
  type AssessmentFault,
  type AssessmentScore,
  type FaultKind,
  type ScoreStep,
} from "./scores.ts"
export { appealsOf, insertAppeal, markDecided, type AssessmentAppeal } from "./appeals.ts"
export { insertResults, resultsBy, type AssessmentResult } from "./results.ts"
export {
  correctionsNotified,
  lastInSectionsBefore,
  messagesTimed,
  repliesDue,
  type CorrectionNotified,
  type MessageTimed,
  type ReplyDue,
  type YearDays,
} from "./measured.ts"
