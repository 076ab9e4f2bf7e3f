export * from "./kinds.ts"
export {
  insertReport,
  listReports,
  reportOf,
  reportsOfYear,
  updateReport,
  type AnnualReport,
  type ReportFilter,
  type ReportHold,
  type ReportLine,
} from "./reports.ts"
export { cellsOf, cellsOfReports, insertCells, lastEnteredBy, lockCells, updateCells, type CellContent, type ReportCell } from "./cells.ts"
export { insertSections, sectionsOf, sectionsOfReports, updateSection, type ReportSection } from "./sections.ts"
export { deleteVerdict, findingVerdicts, saveVerdict, verdictsOf, verdictsOfReports, type FindingVerdict, type ReportVerdict } from "./verdicts.ts"
export {
  attachmentsOf,
  copyAttachments,
  deleteAttachment,
  insertAttachment,
  orderAttachments,
  retitleAttachment,
  type ReportAttachment,
} from "./attachments.ts"
export {
  figureInRounds,
  filedInYear,
  filedRounds,
  firstFiledOn,
  firstFiledOnOfYears,
  insertFiled,
  lastFiled,
  setFiledState,
  standingReport,
  standingReports,
  type FiledContent,
  type FiledFirst,
  type FiledReport,
} from "./filed.ts"
export { filedRecordsOf, insertReportRecords, recordKinds, type CellRecord, type RecordKind } from "./records-of-cells.ts"
export { insertReportReview, reviewsOfReport, type CellRemark, type ReportReview } from "./reviews.ts"
export { deleteDue, dueOf, duesOf, saveDue, type DueOf, type ReportDue } from "./due.ts"
export { partsOfTree, partsWithFigures, type PartOfTree, type PartWithFigures } from "./rollup.ts"
export {
  boardStates,
  dueGroupOf,
  dueGroups,
  filedCounts,
  idsOnBoard,
  linesOfBoard,
  type AgencyOnBoard,
  type BoardNarrowed,
  type BoardState,
  type BoardYear,
  type DueGroup,
  type FiledCount,
  type GroupDeadline,
} from "./board.ts"
