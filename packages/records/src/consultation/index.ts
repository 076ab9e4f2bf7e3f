export {
  consultationOf,
  consultationsOver,
  consultationStates,
  insertConsultation,
  listConsultations,
  updateConsultation,
  verdicts,
  type ConsultationFilter,
  type Question,
} from "./consultations.ts"
export { commentOf, commentStates, insertComment, listComments, moderateComment, type QuestionAnswer } from "./comments.ts"
export { openComments, openConsultation, openConsultations, type OpenComment, type OpenConsultation, type OpenConsultationWhole } from "./public.ts"
