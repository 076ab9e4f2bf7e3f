export { reportTemplates, reportTemplateVersions, saveReportTemplate, type ReportTemplate } from "./templates.ts"
export { repliesOfYear, reportTold, type RepliesOfYear, type ReportTold } from "./told.ts"
export { keepsWorkRecords, workFigure, workLines, type WorkFigureOf, type WorkLine } from "./work.ts"
export { opennessOfYear, type OpennessOfYear } from "./openness.ts"
export {
  countPublications,
  publicationsByCategory,
  publicationsOf,
  type CountedPublication,
  type PublicationsOf,
  type PublicationYear,
} from "./publications.ts"
