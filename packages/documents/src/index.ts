export { readReport } from "./readers/read-report.ts"
export { mostPublishedBytes, readPublished } from "./readers/read-published.ts"
export { reportTemplate } from "./readers/report-template/template.ts"
export { officeConverter } from "./readers/convert/office-converter.ts"
export { packedFile, packedFiles } from "./zip/packed-files.ts"
export { readCsv } from "./readers/csv/read-csv.ts"
export { unreadable, type UnreadableReason } from "./readers/unreadable.ts"
export type { Convert, ReadOptions, ReadOutcome } from "./readers/outcome.ts"
export {
  reportFormats,
  textFormats,
  writeCsvLong,
  writeCsvWide,
  writeReport,
  type ReportFormat,
  type TextFormat,
  type WriteOptions,
} from "./writers/write-report.ts"
export { htmlChapters } from "./writers/html/write-html.ts"
export { formGrid, type GridPlace, type GridTable } from "./writers/form-grid.ts"
export { csvWideLines } from "./writers/csv/write-wide.ts"
export { findSecrecyMarks, type SecrecyMark, type SecrecyPattern } from "./secrecy/find-marks.ts"
export { readYearNotice, type NoticeOutcome, type NoticeRead } from "./readers/year-notice/read-year-notice.ts"
export { noticeFindings, type NoticeFinding, type NoticeFindingCode } from "./readers/year-notice/findings.ts"
export { blankNotice, noticeFormats, writeYearNotice, type NoticeFormat } from "./readers/year-notice/template.ts"
export { mostNoticeBytes } from "./readers/year-notice/rows-of.ts"
export { textIn, type TextIn } from "./secrecy/text-in.ts"
export { readRegister, type RegisterRead } from "./readers/register/read-register.ts"
export { registerFindings, type RegisterFinding, type RegisterFindingCode } from "./readers/register/findings.ts"
export type { RegisterRow, RegisterValue, RowFault } from "./readers/register/entry.ts"
export { columnOf, registerColumnIds, type RegisterColumn } from "./readers/register/columns.ts"
export { type RegisterOutcome } from "./readers/register/choices.ts"
export { registerTemplate } from "./readers/register/template.ts"
export { registerFormats, type RegisterFormat } from "./readers/register/blank-table.ts"
export {
  readDuties,
  readNormativeDocuments,
  readPosts,
  readRegisterEntries,
  type ListRead,
  type ListRow,
} from "./readers/disclosure-lists/read-list.ts"
export {
  documentKindWords,
  dutyCycleWords,
  registerWords,
  type DocumentColumn,
  type DutyColumn,
  type EntryColumn,
  type PostColumn,
} from "./readers/disclosure-lists/columns.ts"
export { dutiesTemplate, normativeDocumentsTemplate, postsTemplate, registerEntriesTemplate } from "./readers/disclosure-lists/template.ts"
export { mostRegisterBytes, mostRegisterRows } from "./readers/register/rows-of.ts"
export { blankReportXlsx } from "./writers/xlsx/blank-report-xlsx.ts"
export type { ArchivedCase, ArchivedDocument } from "./writers/archive/archived-case.ts"
export { caseArchive } from "./writers/archive/case-archive.ts"
export { factsPdf, type FactsSheet } from "./writers/archive/facts-pdf.ts"
export * from "./writers/letter/index.ts"
export { listFormats, writeList, type ListCell, type ListColumn, type ListFormat, type ListLayout } from "./writers/list/write-list.ts"
export { findPersonalData, type PersonalDataHit } from "./personal-data-finder/find.ts"
export type { PersonalDataKind } from "./personal-data-finder/patterns.ts"
export * from "./redaction/index.ts"
export type { OcrWord, OcrWords } from "./ocr/ocr-words.ts"
export { openRecogniser, recognitionInstalled, type Recogniser } from "./ocr/recogniser.ts"
export { textSeenBy, wordsOfPages } from "./ocr/words-of-pages.ts"
export * from "./site-page/index.ts"
export { KeptByKey } from "./writers/kept-by-key.ts"
