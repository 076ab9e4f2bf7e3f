export {
  consultationOf,
  consultationsOver,
  consultationStates,
  insertConsultation,
  listConsultations,
  updateConsultation,
  verdicts,
  type ConsultationFilter,
  type ConsultationRecord,
  type Question,
} from "./consultations.ts"
export {
  addConsultationFile,
  consultationFileOf,
  consultationFilesInQuarantine,
  filesOfConsultation,
  openConsultationFile,
  openConsultationFiles,
  removeConsultationFileRow,
  setConsultationFileState,
  type ConsultationFile,
} from "./files.ts"
export { commentOf, commentStates, insertComment, listComments, moderateComment, type QuestionAnswer } from "./comments.ts"
export { openComments, openConsultation, openConsultations, type OpenComment, type OpenConsultation, type OpenConsultationWhole } from "./public.ts"
