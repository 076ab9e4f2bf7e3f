export {
  insertQuestion,
  listQuestions,
  openQuestionCategories,
  openQuestions,
  questionOf,
  questionStates,
  updateQuestion,
  type OpenQuestion,
  type QuestionFilter,
  type QuestionRecord,
} from "./questions.ts"
